// SPDX-License-Identifier: GPL-3.0-or-later
//
// At most a handful of touches, then the dialog is left: none holds up the run.
#include "tests/soak/dialog_user.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

namespace aallokko::soak {

namespace {

constexpr int tickMilliseconds = 3;
constexpr int mostTouches = 6;

template <class T>
QList<T*> usable(QWidget& root) {
    QList<T*> found;
    for (T* child : root.findChildren<T*>()) {
        if (child->isVisible() && child->isEnabled()) {
            found << child;
        }
    }
    return found;
}

template <class T>
T* oneOf(const QList<T*>& list, base::Rng& rng) {
    return list.isEmpty() ? nullptr : list[static_cast<qsizetype>(rng.below(list.size()))];
}

} // namespace

void typeText(QWidget& widget, const QString& text) {
    const QPointer<QWidget> alive(&widget);
    for (const QChar letter : text) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(type, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            if (alive != nullptr) {
                QCoreApplication::sendEvent(alive, &key);
            }
        }
    }
}

bool changeSomething(QWidget& root, base::Rng& rng) {
    switch (rng.below(4)) {
    case 0:
        if (auto* box = oneOf(usable<QComboBox>(root), rng); box != nullptr && box->count() > 0) {
            const int row = static_cast<int>(rng.below(static_cast<std::uint64_t>(box->count())));
            box->setCurrentIndex(row);
            Q_EMIT box->activated(row);
            return true;
        }
        return false;
    case 1:
        if (auto* line = oneOf(usable<QLineEdit>(root), rng)) {
            line->setFocus();
            QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
            typeText(*line, QStringLiteral("a1 2,5"));
            return true;
        }
        return false;
    case 2:
        if (auto* text = oneOf(usable<QPlainTextEdit>(root), rng)) {
            text->setPlainText(QStringLiteral("Päätös 12 §"));
            return true;
        }
        return false;
    default:
        if (auto* view = oneOf(usable<QAbstractItemView>(root), rng);
            view != nullptr && view->model() != nullptr && view->model()->rowCount() > 0) {
            const auto rows = static_cast<std::uint64_t>(view->model()->rowCount());
            view->setCurrentIndex(view->model()->index(static_cast<int>(rng.below(rows)), 0));
            QTest::keyClick(view, Qt::Key_Space);
            return true;
        }
        return false;
    }
}

DialogUser::DialogUser(base::Rng& rng) : m_rng(rng) {
    m_timer.setInterval(tickMilliseconds);
    // Queued: a timer whose slot has opened another dialog would not fire in it.
    connect(&m_timer, &QTimer::timeout, this, &DialogUser::look, Qt::QueuedConnection);
    m_timer.start();
}

void DialogUser::look() {
    if (QWidget* popup = QApplication::activePopupWidget()) {
        if (m_rng.below(2) == 0) {
            QTest::keyClick(popup, Qt::Key_Down);
        }
        QTest::keyClick(popup, m_rng.below(3) == 0 ? Qt::Key_Return : Qt::Key_Escape);
        if (QApplication::activePopupWidget() == popup && m_rng.below(8) == 0) {
            popup->close();
        }
        return;
    }
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        use(*dialog);
    }
}

void DialogUser::use(QWidget& widget) {
    if (m_at != &widget) {
        m_at = &widget;
        m_touches = 0;
        ++m_seen;
    }
    auto* dialog = qobject_cast<QDialog*>(&widget);
    const bool isOutside = widget.inherits("QFileDialog") || widget.inherits("QPrintDialog") ||
                           widget.inherits("QPrintPreviewDialog");
    if (dialog == nullptr || isOutside || ++m_touches > mostTouches) {
        dialog == nullptr ? static_cast<void>(widget.close()) : dialog->reject();
        return;
    }
    if (m_rng.below(3) != 0) {
        changeSomething(widget, m_rng);
    } else if (auto* button = oneOf(usable<QAbstractButton>(widget), m_rng)) {
        button->click();
    }
}

} // namespace aallokko::soak
