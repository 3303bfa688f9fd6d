// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed is read as in the table of systems; what cannot be read is told beside the editor
// and not stored.
#include "app/gui/quality/finding_panel.h"

#include "app/models/finding_tree.h"
#include "app/models/typed_value.h"
#include "app/session/loose_ends.h"
#include "core/model/text_marks.h"
#include "core/rules/fixes.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

// Interface fields have no cell in the table of systems.
bool isSystemField(model::FieldKey key) {
    return static_cast<int>(key) < model::systemFieldCount && key != model::FieldKey::Organisation;
}

QString paragraph(const QString& title, const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b><br>%2</p>").arg(title, text);
}

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

} // namespace

FindingPanel::FindingPanel(models::Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench) {
    makeLayout();
    connect(m_store, &QPushButton::clicked, this, &FindingPanel::store);
    connect(m_value->lineEdit(), &QLineEdit::returnPressed, this, &FindingPanel::store);
    retranslate();
}

void FindingPanel::makeLayout() {
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("findingText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setMargin(4);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_text);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fieldName = new QLabel(this);
    m_value = new QComboBox(this);
    m_value->setObjectName(QStringLiteral("correctValue"));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setMinimumContentsLength(12);
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_store = new QPushButton(this);
    m_store->setObjectName(QStringLiteral("storeValue"));
    m_fault = new QLabel(this);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_value, 1);
    row->addWidget(m_store);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_fieldName);
    layout->addLayout(row);
    layout->addWidget(m_fault);
}

void FindingPanel::show(const rules::Finding* finding) {
    m_finding = finding == nullptr ? std::nullopt : std::optional(*finding);
    fillText();
    fillEditor();
}

QString FindingPanel::cellsText() const {
    QStringList cells;
    for (const base::SourceRef& source : m_finding->sources) {
        cells << escaped(text::place(source));
        constexpr qsizetype shown = 8;
        if (cells.size() == shown && std::ssize(m_finding->sources) > shown) {
            cells << QStringLiteral("… +%1").arg(std::ssize(m_finding->sources) - shown);
            break;
        }
    }
    return cells.join(QStringLiteral("<br>"));
}

QString FindingPanel::waiverText() const {
    const auto* waiver =
        m_finding->waiver
            ? m_workbench.session()->inventory().find<model::Waiver>(*m_finding->waiver)
            : nullptr;
    if (waiver == nullptr) {
        return {};
    }
    const auto made = base::findIsoDate(waiver->signature.time.substr(0, 10));
    const char* code = m_finding->hasExpiredWaiver() ? "rule.waiver_expired"
                       : waiver->until               ? "rule.waived_until"
                                                     : "rule.waived";
    return escaped(text::sentence(
        code, {waiver->signature.user, made ? model::markedDate(*made) : "",
               waiver->signature.reason, waiver->until ? model::markedDate(*waiver->until) : ""}));
}

QString FindingPanel::suggestionText() const {
    QStringList names;
    for (const rules::Suggestion& one : m_finding->suggestions) {
        if (m_workbench.session()->systems().find(one.id) != nullptr) {
            names << escaped(suggestionName(one));
        }
    }
    return names.join(QStringLiteral("<br>"));
}

QString FindingPanel::suggestionName(const rules::Suggestion& one) const {
    const auto* system = m_workbench.session()->systems().find(one.id);
    return system == nullptr
               ? QString()
               : QStringLiteral("%1 (%2, %3 %)")
                     .arg(text::qstring(system->name()),
                          models::organisationTitle(*m_workbench.session(),
                                                    system->installation->responsible),
                          QString::number(one.percent));
}

void FindingPanel::fillText() {
    const session::Session* session = m_workbench.session();
    if (!m_finding || session == nullptr) {
        m_text->setText(escaped(tr("Choose a finding to see its rule, its cells and how to mend "
                                   "it.")));
        return;
    }
    const model::RuleSetting* rule = session->catalogues().rules.find(m_finding->rule);
    const model::Language language = text::currentLanguage();
    QString html = QStringLiteral("<p>%1</p>")
                       .arg(escaped(text::sentence(m_finding->sentence(), m_finding->arguments)));
    html += paragraph(tr("Rule"), escaped(models::ruleTitle(*session, m_finding->rule)) +
                                      QStringLiteral(" · ") +
                                      escaped(text::severityWord(m_finding->severity, language)));
    if (rule != nullptr) {
        html += paragraph(tr("Why it is asked"), escaped(text::qstring(rule->reason.in(language))));
    }
    html += paragraph(tr("Perhaps meant"), suggestionText());
    html += paragraph(tr("Cells"), cellsText());
    html += paragraph(tr("Accepted"), waiverText());
    m_text->setText(html);
    m_text->setAccessibleName(text::sentence(m_finding->sentence(), m_finding->arguments));
}

bool FindingPanel::canEdit() const {
    const session::Session* session = m_workbench.session();
    if (!m_finding || session == nullptr) {
        return false;
    }
    const rules::Fix fix = rules::fixOf(*m_finding);
    // A typed text makes no interface: what an end means is answered by the form.
    const bool isLooseEnd = fix.field == model::FieldKey::Interfaces && !m_finding->field;
    return fix.field && isSystemField(*fix.field) && !isLooseEnd &&
           session->systems().find(fix.system) != nullptr;
}

bool FindingPanel::canJoin() const {
    return m_finding && m_finding->rule == "Q20" && !m_finding->suggestions.empty() &&
           m_workbench.session() != nullptr;
}

// The systems that an unclear end may mean, to choose among.
void FindingPanel::fillSuggestions() {
    m_fieldName->setText(QStringLiteral("<b>%1</b>").arg(escaped(tr("The end means"))));
    for (const rules::Suggestion& one : m_finding->suggestions) {
        m_value->addItem(suggestionName(one), static_cast<qlonglong>(one.id.value()));
    }
    m_value->setAccessibleName(tr("The system that the end of the interface means"));
}

void FindingPanel::join() {
    const std::string number = m_finding->subject.substr(m_finding->subject.find(':') + 1);
    const model::InterfaceId interface(QString::fromStdString(number).toLongLong());
    if (m_workbench.accept(
            session::joinEnd(*m_workbench.session(), interface,
                             model::InstallationId(m_value->currentData().toLongLong())))) {
        Q_EMIT corrected();
    }
}

void FindingPanel::fillEditor() {
    const bool isEditable = canEdit();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_fieldName, m_value, m_store}) {
        widget->setVisible(isEditable || canJoin());
    }
    m_fault->hide();
    m_value->clear();
    m_value->lineEdit()->setReadOnly(canJoin());
    if (canJoin()) {
        fillSuggestions();
        return;
    }
    if (!isEditable) {
        return;
    }
    const session::Session& session = *m_workbench.session();
    const rules::Fix fix = rules::fixOf(*m_finding);
    const model::SystemView& system = *session.systems().find(fix.system);
    const model::FieldCatalogue& fields = session.catalogues().fields;
    const model::Language language = text::currentLanguage();
    const QString label = text::fieldLabel(*fix.field, fields, language);
    m_fieldName->setText(QStringLiteral("<b>%1</b> · %2")
                             .arg(escaped(label), escaped(text::qstring(system.name()))));
    if (model::typeOf(*fix.field) == model::FieldType::Code) {
        const auto it = fields.codeLists.find(std::string(model::codeListOf(*fix.field)));
        if (it != fields.codeLists.end()) {
            for (const model::CodeDefinition& code : it->second) {
                m_value->addItem(text::qstring(code.label, language));
            }
        }
    }
    const model::FieldValue& value = system.field(*fix.field);
    const QString shown =
        text::fieldText(*fix.field, value, fields, language, &session.catalogues().functions);
    const bool isEmpty = value.state == model::FieldState::Empty;
    m_shownValue = isEmpty ? QString() : shown;
    m_value->lineEdit()->setPlaceholderText(isEmpty ? shown : QString());
    m_value->setCurrentIndex(-1);
    m_value->setEditText(m_shownValue);
    m_value->setAccessibleName(tr("%1 of %2").arg(label, text::qstring(system.name())));
}

void FindingPanel::focusEditor() {
    m_value->setFocus(Qt::ShortcutFocusReason);
    m_value->lineEdit()->selectAll();
}

void FindingPanel::store() {
    if (canJoin()) {
        join();
        return;
    }
    if (!canEdit() || m_value->currentText() == m_shownValue) {
        return;
    }
    session::Session& session = *m_workbench.session();
    const rules::Fix fix = rules::fixOf(*m_finding);
    const models::TypedValue typed =
        models::readTyped(*fix.field, m_value->currentText(), session.catalogues().fields);
    if (typed.fault != models::TypedFault::None) {
        m_fault->setText(models::faultText(typed.fault));
        m_fault->show();
        return;
    }
    // The box passes Enter on to its line a second time: the value is no longer a new one then.
    m_shownValue = m_value->currentText();
    if (m_workbench.accept(session.setField(fix.system, *fix.field, typed.value))) {
        Q_EMIT corrected();
    }
}

void FindingPanel::retranslate() {
    m_store->setText(tr("Store"));
    m_store->setAccessibleName(tr("Store the corrected value"));
    m_scroll->setAccessibleName(tr("The finding in full"));
    fillText();
    fillEditor();
}

} // namespace aallokko::gui
