// SPDX-License-Identifier: GPL-3.0-or-later
//
// The preview is made anew after each choice: it is the same function that merges.
#include "app/gui/duplicates/merge_dialog.h"

#include "app/gui/read_item.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace aallokko::gui {

MergeDialog::MergeDialog(models::Workbench& workbench, std::vector<model::InstallationId> members,
                         QWidget* parent)
    : QDialog(parent), m_workbench(workbench), m_members(std::move(members)) {
    setObjectName(QStringLiteral("mergeSystems"));
    setWindowTitle(tr("Merge rows into one system"));
    makeLayout();
    const auto proposed = session::suggestSurvivor(*workbench.session(), m_members);
    for (const model::InstallationId id : m_members) {
        m_survivor->addItem(nameOf(id), static_cast<qlonglong>(id.value()));
        if (id == proposed) {
            m_survivor->setCurrentIndex(m_survivor->count() - 1);
        }
    }
    connect(m_survivor, &QComboBox::currentIndexChanged, this, [this] {
        m_choices.clear();
        showPreview();
    });
    resize(980, 620);
    showPreview();
}

void MergeDialog::makeLayout() {
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    m_survivor = new QComboBox(this);
    m_survivor->setObjectName(QStringLiteral("survivor"));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("mergeReason"));
    m_reason->setPlaceholderText(tr("Stored in the audit trail"));
    form->addRow(tr("System that stays:"), m_survivor);
    form->addRow(tr("Reason:"), m_reason);
    layout->addLayout(form);
    m_fields = new QTableWidget(this);
    m_fields->setObjectName(QStringLiteral("mergedFields"));
    m_fields->setAccessibleName(tr("Fields in which the rows differ"));
    m_fields->setColumnCount(4);
    m_fields->setHorizontalHeaderLabels(
        {tr("Field"), tr("Value that is kept"), tr("Values of the rows"), tr("Why")});
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setTabKeyNavigation(false);
    m_fields->setWordWrap(false);
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_fields->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fields->horizontalHeader()->setHighlightSections(false);
    m_fields->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_fields, 1);
    m_effects = new QLabel(this);
    m_effects->setObjectName(QStringLiteral("mergeEffects"));
    m_effects->setWordWrap(true);
    layout->addWidget(m_effects);
    auto* buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("acceptMerge"));
    m_ok->setAutoDefault(false);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

session::SystemMerge MergeDialog::merge() const {
    session::SystemMerge merge;
    merge.survivor = model::InstallationId(m_survivor->currentData().toLongLong());
    for (const model::InstallationId id : m_members) {
        if (id != merge.survivor) {
            merge.others.push_back(id);
        }
    }
    merge.choices = m_choices;
    merge.reason = m_reason->text().trimmed().toStdString();
    return merge;
}

QString MergeDialog::nameOf(model::InstallationId id) const {
    const model::SystemView* system = m_workbench.session()->systems().find(id);
    if (system == nullptr) {
        return {};
    }
    const QString organisation =
        system->organisation == nullptr
            ? QString()
            : text::qstring(system->organisation->name, text::currentLanguage());
    return QStringLiteral("%1 (%2, %3)")
        .arg(text::qstring(system->name()), organisation, text::place(system->installation->row));
}

QString MergeDialog::valueText(model::FieldKey key, const model::FieldValue& value) const {
    const auto& catalogues = m_workbench.session()->catalogues();
    return text::fieldText(key, value, catalogues.fields, text::currentLanguage(),
                           &catalogues.functions)
        .replace(u'\n', QStringLiteral(" / "));
}

void MergeDialog::showPreview() {
    const auto preview = session::previewMerge(*m_workbench.session(), merge());
    m_ok->setEnabled(preview.has_value());
    m_fields->clearContents();
    m_fields->setRowCount(0);
    if (!preview) {
        m_effects->setText(text::sentence(preview.error()));
        return;
    }
    // Contradictions first: they are what a person has to look at.
    for (const bool isConflict : {true, false}) {
        for (const edit::MergedField& field : preview->fields) {
            if (field.isConflict == isConflict) {
                const int row = m_fields->rowCount();
                m_fields->insertRow(row);
                addField(row, field);
            }
        }
    }
    m_fields->resizeColumnToContents(0);
    // Before the dialog is shown its layout has not set the table's width yet.
    const int rest = width() - m_fields->columnWidth(0);
    m_fields->setColumnWidth(1, rest * 3 / 10);
    m_fields->setColumnWidth(2, rest * 4 / 10);
    showEffects(*preview);
}

void MergeDialog::addField(int row, const edit::MergedField& field) {
    const auto& catalogues = m_workbench.session()->catalogues();
    QStringList values;
    for (const edit::FieldAlternative& one : field.alternatives) {
        values << valueText(field.key, one.value);
    }
    const QString label = text::fieldLabel(field.key, catalogues.fields, text::currentLanguage());
    const auto put = [this, row](int column, const QString& text) {
        auto* item = new ReadItem(text);
        item->setToolTip(text);
        m_fields->setItem(row, column, item);
        return item;
    };
    auto* name = put(0, field.isConflict ? QStringLiteral("≠  ") + label : label);
    if (field.isConflict) {
        QFont font = name->font();
        font.setBold(true);
        name->setFont(font);
        name->setData(Qt::AccessibleTextRole, tr("%1, the rows contradict each other").arg(label));
    }
    put(2, values.join(QStringLiteral("  |  ")));
    put(3, text::sentence(field.reason, {}));
    const QString kept = valueText(field.key, field.after);
    put(1, kept);
    if (!field.isConflict) {
        return;
    }
    auto* choice = new QComboBox(m_fields);
    choice->setAccessibleName(tr("Value of %1 that is kept").arg(label));
    if (!field.from.isValid()) {
        choice->addItem(kept, qlonglong(0));
    }
    for (const edit::FieldAlternative& one : field.alternatives) {
        if (one.value.state == model::FieldState::Empty) {
            continue;
        }
        choice->addItem(valueText(field.key, one.value),
                        static_cast<qlonglong>(one.system.value()));
        if (one.system == field.from) {
            choice->setCurrentIndex(choice->count() - 1);
        }
    }
    m_fields->setCellWidget(row, 1, choice);
    connect(choice, &QComboBox::activated, this, [this, choice, key = field.key] {
        const model::InstallationId id(choice->currentData().toLongLong());
        if (id.isValid()) {
            m_choices[key] = id;
        } else {
            m_choices.erase(key);
        }
        // The box that was used goes with the old table.
        QMetaObject::invokeMethod(this, &MergeDialog::showPreview, Qt::QueuedConnection);
    });
}

void MergeDialog::showEffects(const edit::MergePreview& preview) {
    using edit::InterfaceFate;
    QStringList lines;
    lines << tr("Contradictions: %1. All values of all rows stay findable with their origins.")
                 .arg(preview.conflicts());
    lines << text::sentence("merge.interfaces",
                            {std::to_string(preview.interfacesOf(InterfaceFate::Moved)),
                             std::to_string(preview.interfacesOf(InterfaceFate::SelfLoop)),
                             std::to_string(preview.interfacesOf(InterfaceFate::Double))});
    lines << tr("Uses moved: %1, contracts joined: %2, verdicts, waivers and measures moved: %3.")
                 .arg(preview.usesMoved)
                 .arg(preview.contractsJoined)
                 .arg(preview.verdictsMoved + preview.waiversMoved + preview.measuresMoved);
    if (preview.hasPinConflict()) {
        lines << text::sentence("merge.pins", {});
    }
    if (preview.raisesProcurement) {
        lines << text::sentence("merge.procurement", {});
    }
    if (!preview.plans.empty()) {
        lines << text::sentence("merge.stale", {});
    }
    m_effects->setText(lines.join(u'\n'));
    m_effects->setAccessibleName(m_effects->text());
}

} // namespace aallokko::gui
