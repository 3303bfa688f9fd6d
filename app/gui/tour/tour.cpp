// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window may change under the tour: it follows the control of its step when that moves, and
// says its words without a frame when that is hidden.
#include "app/gui/tour/tour.h"

#include "app/gui/preferences.h"
#include "app/gui/tour/callout.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QToolBar>

namespace aallokko::gui {

namespace {

constexpr int restMilliseconds = 600; // the pages have drawn the new project by then

} // namespace

Tour::Tour(QMainWindow& window, models::Workbench& workbench, Preferences& preferences)
    : QObject(&window), m_window(window), m_workbench(workbench), m_preferences(preferences) {
    m_frame = new TargetFrame(&window);
    m_callout = new Callout(&window);
    m_offer.setSingleShot(true);
    m_offer.setInterval(restMilliseconds);
    m_placing.setSingleShot(true);
    m_placing.setInterval(0);
    connect(&m_offer, &QTimer::timeout, this, &Tour::startOnce);
    connect(&m_placing, &QTimer::timeout, this, &Tour::place);
    connect(&workbench, &models::Workbench::sessionChanged, &m_offer, qOverload<>(&QTimer::start));
    connect(&workbench, &models::Workbench::edited, this, [this] {
        if (!isRunning()) {
            m_offer.start();
        }
    });
    connect(&workbench, &models::Workbench::languageChanged, this, [this] {
        if (isRunning()) {
            goTo(m_step);
        }
    });
    connect(m_callout, &Callout::nextWanted, this,
            [this] { m_step + 1 == count() ? end() : goTo(m_step + 1); });
    connect(m_callout, &Callout::backWanted, this, [this] { goTo(qMax(0, m_step - 1)); });
    connect(m_callout, &Callout::endWanted, this, &Tour::end);
}

bool Tour::isRunning() const {
    return !m_callout->isHidden();
}

int Tour::count() const {
    return static_cast<int>(steps().size());
}

// Only on the example: with one's own data nobody is held up. Settings that are not stored cannot
// remember it, so then it waits to be asked for.
void Tour::startOnce() {
    if (isRunning() || !m_preferences.isStoring() ||
        !m_preferences.state(QStringLiteral("tour")).isEmpty() || !hasSystems() ||
        !m_workbench.session()->inventory().isSynthetic() || !m_window.isVisible()) {
        return;
    }
    if (QApplication::activeModalWidget() != nullptr) {
        m_offer.start();
        return;
    }
    start();
}

bool Tour::hasSystems() const {
    const session::Session* session = m_workbench.session();
    return session != nullptr && !session->systems().systems().empty();
}

void Tour::start() {
    if (!hasSystems()) {
        m_workbench.showMessage(tr("The tour needs systems to show: open a project, or make one "
                                   "from the example in the File menu."));
        return;
    }
    if (isRunning()) {
        m_callout->nextButton().setFocus(Qt::OtherFocusReason);
        return;
    }
    m_preferences.setState(QStringLiteral("tour"), "seen");
    m_focus = QApplication::focusWidget();
    m_window.installEventFilter(this);
    m_callout->show();
    goTo(0);
}

void Tour::end() {
    if (!isRunning()) {
        return;
    }
    m_window.removeEventFilter(this);
    watch(nullptr);
    m_frame->hide();
    const bool hadFocus = m_callout->isAncestorOf(QApplication::focusWidget());
    m_callout->hide();
    if (hadFocus) {
        QWidget* back =
            m_focus != nullptr && m_focus->isVisible() ? m_focus.data() : findTarget("navigation");
        if (back != nullptr) {
            back->setFocus(Qt::OtherFocusReason);
        }
    }
}

void Tour::goTo(int step) {
    const std::vector<Step> all = steps();
    const bool isNew = m_step != step || m_target == nullptr;
    m_step = step;
    const Step& now = all[static_cast<std::size_t>(step)];
    if (isNew) {
        m_workbench.requestPage(now.page);
        // The details keep away while nothing is selected.
        if (!m_workbench.selection().isValid() && hasSystems()) {
            m_workbench.select(m_workbench.session()->systems().systems().front().id());
        }
    }
    watch(findTarget(now.widget));
    m_callout->setStep(now.title, now.text, step, static_cast<int>(all.size()));
    m_callout->raise();
    place();
    // A change of language while somebody works elsewhere leaves the keyboard there.
    if (isNew) {
        m_callout->nextButton().setFocus(Qt::OtherFocusReason);
    }
}

QWidget* Tour::findTarget(const char* name) const {
    const QString wanted = QLatin1String(name);
    if (wanted != QStringLiteral("plan")) {
        return m_window.findChild<QWidget*>(wanted);
    }
    const auto* bar = m_window.findChild<QToolBar*>(QStringLiteral("tools"));
    for (QAction* action : bar == nullptr ? QList<QAction*>() : bar->actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_F5)) {
            return bar->widgetForAction(action);
        }
    }
    return nullptr;
}

void Tour::watch(QWidget* target) {
    if (m_target != nullptr) {
        m_target->removeEventFilter(this);
    }
    m_target = target;
    if (m_target != nullptr) {
        m_target->installEventFilter(this);
    }
}

void Tour::place() {
    if (!isRunning()) {
        return;
    }
    const bool isSeen = m_target != nullptr && m_target->isVisibleTo(&m_window);
    QRect target(m_window.rect().center(), QSize(1, 1));
    if (isSeen) {
        target = QRect(m_target->mapTo(&m_window, QPoint(0, 0)), m_target->size())
                     .adjusted(-3, -3, 3, 3)
                     .intersected(m_window.rect());
        m_frame->setGeometry(target);
        m_frame->raise();
    }
    m_frame->setVisible(isSeen);
    m_callout->moveBeside(target);
    m_callout->raise();
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        m_placing.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

std::vector<Tour::Step> Tour::steps() const {
    using models::PageId;
    return {
        {PageId::Overview, "navigation", tr("The pages"),
         tr("All pages show the same inventory, each from another side. Ctrl+1 to Ctrl+9 go to "
            "them. The numbers tell how much is there, or how much waits for you.")},
        {PageId::Overview, "overviewCounts", tr("Every number opens"),
         tr("Click a figure or a bar of this page, or press Enter on it: you see the rows it was "
            "counted from.")},
        {PageId::Inventory, "filterBox", tr("Find by typing"),
         tr("Each word narrows the list: a name, a municipality, or a question such as cost>50000. "
            "Ctrl+F comes here from the keyboard.")},
        {PageId::Inventory, "systems", tr("Change in place"),
         tr("F2 edits a cell, Ctrl+E many rows at once. Everything is stored as you make it, and "
            "Ctrl+Z takes back any step, also an import.")},
        {PageId::Inventory, "details", tr("Where it came from"),
         tr("The details of the selected system, each value with its file, sheet and cell. F4 "
            "shows and hides them.")},
        {PageId::Waves, "plan", tr("Make a plan"),
         tr("F5 plans the waves, with the cost as a range and how good the plan is. Then drag a "
            "card to another wave, or press Ctrl+M; F9 tells why it is where it is.")},
        {PageId::Overview, "searchBox", tr("Anything, by its name"),
         tr("Ctrl+K finds systems, organisations and every command. F1 lists all keys. This tour "
            "is in the Help menu.")},
    };
}

} // namespace aallokko::gui
