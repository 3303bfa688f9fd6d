// SPDX-License-Identifier: GPL-3.0-or-later
//
// Planner runs make no version of the inventory and are not offered.
#include "app/gui/audit/version_dialog.h"

#include "app/models/local_time.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace aallokko::gui {

namespace {

void fill(QComboBox& box, const session::AuditLog& log) {
    std::int64_t last = 0;
    for (const session::AuditStep& step : log.steps) {
        if (step.version == last) {
            continue;
        }
        last = step.version;
        box.addItem(QStringLiteral("%1 · %2 · %3 · %4")
                        .arg(step.version)
                        .arg(models::localTime(step.time), step.user, step.title),
                    static_cast<qlonglong>(step.version));
    }
}

} // namespace

VersionDialog::VersionDialog(const session::AuditLog& log, bool isPair, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(isPair ? tr("Compare two versions") : tr("The inventory at a past version"));
    auto* hint = new QLabel(isPair ? tr("The table then shows what differs between the two: each "
                                        "field once, with its first and its last value.")
                                   : tr("Writes all systems, interfaces and sources as they were "
                                        "at that version."),
                            this);
    hint->setWordWrap(true);
    auto* form = new QFormLayout;
    m_first = new QComboBox(this);
    m_first->setObjectName(QStringLiteral("firstVersion"));
    fill(*m_first, log);
    m_first->setAccessibleName(isPair ? tr("Older version") : tr("Version"));
    m_first->setCurrentIndex(std::max(0, m_first->count() - 2));
    form->addRow(m_first->accessibleName(), m_first);
    if (isPair) {
        m_second = new QComboBox(this);
        m_second->setObjectName(QStringLiteral("secondVersion"));
        fill(*m_second, log);
        m_second->setAccessibleName(tr("Newer version"));
        m_second->setCurrentIndex(m_second->count() - 1);
        form->addRow(m_second->accessibleName(), m_second);
    }
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(isPair ? tr("Show the differences") : tr("Choose the file…"),
                                  QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("acceptVersions"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto enable = [this] {
        const auto [older, newer] = versions();
        m_accept->setEnabled(older > 0 && (m_second == nullptr || older != newer));
    };
    for (QComboBox* box : {m_first, m_second}) {
        if (box != nullptr) {
            box->setMinimumContentsLength(40);
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            connect(box, &QComboBox::currentIndexChanged, this, enable);
        }
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    enable();
}

std::pair<std::int64_t, std::int64_t> VersionDialog::versions() const {
    const std::int64_t first = m_first->currentData().toLongLong();
    const std::int64_t second = m_second == nullptr ? first : m_second->currentData().toLongLong();
    return {std::min(first, second), std::max(first, second)};
}

} // namespace aallokko::gui
