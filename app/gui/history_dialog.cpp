// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each line stands for the state after its step; the last one for that before all of them.
#include "app/gui/history_dialog.h"

#include "app/gui/theme.h"
#include "core/text/messages.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace aallokko::gui {

HistoryDialog::HistoryDialog(models::Workbench& workbench, QWidget* parent)
    : QDialog(parent), m_workbench(workbench) {
    setWindowTitle(tr("Undo history"));
    auto* words = new QLabel(tr("Newest step first. Choose the state to go back to; nothing is "
                                "lost, all steps can be done again."),
                             this);
    words->setWordWrap(true);
    m_steps = new QListWidget(this);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps, newest first"));
    auto* buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Undo"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(QStringLiteral("goToStep"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &HistoryDialog::go);
    connect(m_steps, &QListWidget::currentRowChanged, this, &HistoryDialog::showWhat);
    connect(m_steps, &QListWidget::itemActivated, this, &HistoryDialog::go);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_steps, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 26);
    fill();
}

// Row 0 is the newest step; row r stands for the state after step count - r.
void HistoryDialog::fill() {
    const edit::History& history = m_workbench.session()->history();
    const auto count = static_cast<int>(history.sets().size());
    const auto cursor = static_cast<int>(history.cursor());
    m_steps->clear();
    for (int step = count; step >= 0; --step) {
        QString text = tr("Before all of these steps");
        if (step > 0) {
            const edit::EditSet& set = history.sets()[static_cast<std::size_t>(step - 1)];
            text = text::sentence(set.title, set.titleArguments);
        }
        if (step > cursor) {
            text = tr("%1 (undone)").arg(text);
        } else if (step == cursor) {
            text = tr("%1 (now)").arg(text);
        }
        auto* item = new QListWidgetItem(text, m_steps);
        item->setData(Qt::UserRole, step);
        if (step > cursor) {
            item->setForeground(secondaryText(palette()));
        } else if (step == cursor) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(bold);
        }
    }
    m_steps->setCurrentRow(count - cursor);
    showWhat();
}

void HistoryDialog::showWhat() {
    const QListWidgetItem* item = m_steps->currentItem();
    const auto cursor = static_cast<int>(m_workbench.session()->history().cursor());
    const int step = item == nullptr ? cursor : item->data(Qt::UserRole).toInt();
    m_go->setEnabled(step != cursor);
    m_go->setText(step < cursor   ? tr("Undo %n step(s)", nullptr, cursor - step)
                  : step > cursor ? tr("Do %n step(s) again", nullptr, step - cursor)
                                  : tr("This is the present state"));
}

void HistoryDialog::go() {
    if (const QListWidgetItem* item = m_steps->currentItem()) {
        m_workbench.goToStep(static_cast<std::size_t>(item->data(Qt::UserRole).toInt()));
        fill();
    }
}

} // namespace aallokko::gui
