// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly of the page and its filters; files, versions and jumps are in page_actions.cpp.
#include "app/gui/audit/page.h"

#include "app/gui/day_edit.h"
#include "app/gui/empty_state.h"
#include "app/gui/inventory/filter_row.h"
#include "app/gui/theme.h"
#include "app/models/local_time.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

constexpr quint32 stateVersion = 1;

// Which part of the filter a chip stands for.
enum Term { Words, Person, Kind, Field, From, To, System, Versions };

} // namespace

AuditPage::AuditPage(models::Workbench& workbench, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_state(workbench) {
    makeActions();
    makeLayout();
    connect(&m_state, &models::AuditState::changed, this, &AuditPage::refresh);
    connect(&m_state, &models::AuditState::checked, this, &AuditPage::showChain);
    connect(&m_table, &models::AuditTable::filtered, this, &AuditPage::showCounts);
    connect(&workbench, &models::Workbench::selectionChanged, this, [this] {
        if (m_history->isChecked()) {
            readFilter();
        }
        m_history->setEnabled(m_workbench.selection().isValid() || m_history->isChecked());
    });
    connect(&workbench, &models::Workbench::sessionAboutToChange, this, [this] {
        m_table.show(nullptr);
        m_history->setChecked(false);
    });
    retranslate();
    refresh();
}

void AuditPage::makeLayout() {
    m_stack = new QStackedWidget(this);
    auto* content = new QWidget(m_stack);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(makeFilters());
    rows->addWidget(makeTable(), 1);
    m_empty = new EmptyState(QStringLiteral("audit"), this);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
}

QWidget* AuditPage::makeHead() {
    auto* head = new QWidget(this);
    m_title = new QLabel(head);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_counts = new QLabel(head);
    m_counts->setObjectName(QStringLiteral("auditCounts"));
    m_chainMark = new QLabel(head);
    m_chain = new QLabel(head);
    m_chain->setObjectName(QStringLiteral("chainState"));
    m_chain->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addSpacing(16);
    line->addWidget(m_counts, 1, Qt::AlignBottom);
    line->addWidget(m_chainMark, 0, Qt::AlignBottom);
    line->addWidget(m_chain, 0, Qt::AlignBottom);
    auto* buttons = new QHBoxLayout;
    const char* names[] = {"auditVerify", "auditVersions", "auditHistory", "auditRecord",
                           "auditExport", "auditPast",     "auditSample",  "auditSign"};
    const QList<QAction*> actions{m_verify, m_versions, m_history, m_toRecord,
                                  m_export, m_past,     m_sample,  m_sign};
    for (int i = 0; i < actions.size(); ++i) {
        auto* button = new QPushButton(head);
        button->setObjectName(QLatin1String(names[i]));
        button->setCheckable(actions[i]->isCheckable());
        connect(button, &QPushButton::clicked, actions[i], &QAction::trigger);
        connect(actions[i], &QAction::changed, button, [button, action = actions[i]] {
            button->setText(action->text());
            button->setToolTip(action->toolTip());
            button->setEnabled(action->isEnabled());
            button->setChecked(action->isChecked());
        });
        buttons->addWidget(button);
        m_buttons << button;
    }
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(line);
    rows->addLayout(buttons);
    return head;
}

QWidget* AuditPage::makeFilters() {
    auto* filters = new QWidget(this);
    m_words = new FilterRow(filters);
    // The row names its parts as on the Inventory page; one name stands for one widget.
    m_words->findChild<QLabel*>()->setObjectName(QStringLiteral("auditFilterHits"));
    m_words->findChild<QLineEdit*>()->setObjectName(QStringLiteral("auditFilterBox"));
    connect(m_words, &FilterRow::textChanged, this, &AuditPage::readFilter);
    connect(m_words, &FilterRow::termRemoved, this, &AuditPage::removeTerm);
    auto* row = new QHBoxLayout;
    for (QComboBox** box : {&m_person, &m_kind, &m_field}) {
        *box = new QComboBox(filters);
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(*box, &QComboBox::currentIndexChanged, this, &AuditPage::readFilter);
        row->addWidget(*box);
    }
    m_person->setObjectName(QStringLiteral("auditPerson"));
    m_kind->setObjectName(QStringLiteral("auditKind"));
    m_field->setObjectName(QStringLiteral("auditField"));
    const auto addDay = [&](QLabel*& name, QDateEdit*& edit, const char* object) {
        name = new QLabel(filters);
        edit = new DayEdit(filters);
        edit->setObjectName(QLatin1String(object));
        edit->setCalendarPopup(true);
        name->setBuddy(edit);
        connect(edit, &QDateEdit::dateChanged, this, &AuditPage::readFilter);
        row->addSpacing(8);
        row->addWidget(name);
        row->addWidget(edit);
    };
    addDay(m_fromName, m_from, "auditFrom");
    addDay(m_toName, m_to, "auditTo");
    row->addStretch(1);
    auto* rows = new QVBoxLayout(filters);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(row);
    rows->addWidget(m_words);
    return filters;
}

QWidget* AuditPage::makeTable() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    auto* upper = new QWidget(splitter);
    m_view = new QTableView(upper);
    m_view->setObjectName(QStringLiteral("changesOfTrail"));
    m_view->setModel(&m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letters[] = {18, 12, 22, 30, 22, 20, 24, 36, 30};
    for (int column = 0; column < models::AuditTable::ColumnCount; ++column) {
        header->resizeSection(column, fontMetrics().averageCharWidth() * letters[column]);
    }
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_toRecord, m_history, m_copy});
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditPage::selectRecord);
    connect(m_view, &QTableView::clicked, this, &AuditPage::selectRecord);
    connect(m_view, &QTableView::activated, this, &AuditPage::goToRecord);
    m_none = new QLabel(upper);
    m_none->setObjectName(QStringLiteral("auditNone"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    auto* rows = new QVBoxLayout(upper);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_none);
    rows->addWidget(m_view, 1);
    auto* scroll = new QScrollArea(splitter);
    scroll->setObjectName(QStringLiteral("auditChange"));
    scroll->setWidgetResizable(true);
    m_text = new QLabel(scroll);
    m_text->setWordWrap(true);
    m_text->setMargin(8);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    scroll->setWidget(m_text);
    splitter->addWidget(upper);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({600, fontMetrics().height() * 8});
    return splitter;
}

QString AuditPage::title() const {
    return tr("Audit");
}

void AuditPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_state.setWatched(true);
}

void AuditPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_state.setWatched(false);
}

void AuditPage::refresh() {
    const bool hasProject = m_workbench.session() != nullptr;
    m_stack->setCurrentIndex(hasProject ? 0 : 1);
    for (QPushButton* button : m_buttons) {
        button->setVisible(hasProject);
    }
    if (m_generation != m_state.generation()) {
        m_generation = m_state.generation();
        // The old log goes with the new one's coming: no row of it may be asked for any more.
        m_table.show(m_state.log());
        fillChoices();
        readFilter();
        showFirst();
    }
    const bool hasLog = m_state.log() != nullptr;
    for (QAction* action : {m_versions, m_export, m_past, m_sample, m_sign, m_checkSigned}) {
        action->setEnabled(hasLog);
    }
    m_history->setEnabled(hasProject &&
                          (m_workbench.selection().isValid() || m_history->isChecked()));
    showCounts();
    showChain();
}

// The choices are those that occur; what was chosen stays chosen.
void AuditPage::fillChoices() {
    const session::AuditLog* log = m_state.log();
    const auto fill = [](QComboBox* box, const QString& all, const auto& add) {
        const QSignalBlocker blocker(box);
        const QVariant chosen = box->currentData();
        box->clear();
        box->addItem(all, QVariant());
        add();
        box->setCurrentIndex(std::max(0, chosen.isValid() ? box->findData(chosen) : 0));
    };
    fill(m_person, tr("All persons"), [&] {
        QStringList people;
        for (const auto& step : log == nullptr ? std::vector<session::AuditStep>() : log->steps) {
            people << step.user;
        }
        people.removeDuplicates();
        people.sort(Qt::CaseInsensitive);
        for (const QString& person : people) {
            m_person->addItem(person.isEmpty() ? tr("no name") : person, person);
        }
    });
    fill(m_kind, tr("All kinds"), [&] {
        for (const char* kind : {"create", "import", "edit", "merge", "plan", "undo", "redo"}) {
            m_kind->addItem(text::sentence(std::string("audit.kind.") + kind, {}),
                            QString::fromUtf8(kind));
        }
    });
    fill(m_field, tr("All fields"), [&] {
        if (log != nullptr) {
            for (const auto& [field, label] : log->fields) {
                m_field->addItem(label, field);
            }
        }
    });
    if (log == nullptr || log->steps.empty()) {
        return;
    }
    const QDate first =
        QDate::fromString(text::qstring(log->steps.front().time).left(10), Qt::ISODate);
    for (QDateEdit* edit : {m_from, m_to}) {
        const QSignalBlocker blocker(edit);
        const bool isAny = edit->date() == edit->minimumDate();
        edit->setMinimumDate(first.addDays(-1));
        if (isAny) {
            edit->setDate(edit->minimumDate());
        }
    }
}

void AuditPage::readFilter() {
    models::AuditFilter filter;
    filter.words = m_words->text();
    if (m_person->currentIndex() > 0) {
        filter.person = m_person->currentData().toString();
    }
    if (m_kind->currentIndex() > 0) {
        filter.kind = m_kind->currentData().toString().toStdString();
    }
    if (m_field->currentIndex() > 0) {
        filter.field = m_field->currentData().toInt();
    }
    if (m_from->date() > m_from->minimumDate()) {
        filter.from = m_from->date();
    }
    if (m_to->date() > m_to->minimumDate()) {
        filter.to = m_to->date();
    }
    if (m_history->isChecked()) {
        filter.system = m_workbench.selection();
    }
    m_table.setFilter(filter);
    const model::Language language = text::currentLanguage();
    QStringList chips;
    m_terms.clear();
    const auto chip = [&](bool isUsed, int term, const QString& text) {
        if (isUsed) {
            m_terms << term;
            chips << text;
        }
    };
    const auto dayText = [language](const QDate& day) {
        return text::localeOf(language).toString(day, QLocale::ShortFormat);
    };
    chip(!filter.words.trimmed().isEmpty(), Words, filter.words.trimmed());
    chip(!filter.person.isEmpty(), Person, tr("who: %1").arg(filter.person));
    chip(!filter.kind.empty(), Kind, tr("kind: %1").arg(m_kind->currentText()));
    chip(filter.field >= 0, Field, tr("field: %1").arg(m_field->currentText()));
    chip(filter.from.isValid(), From, tr("from %1").arg(dayText(filter.from)));
    chip(filter.to.isValid(), To, tr("to %1").arg(dayText(filter.to)));
    chip(m_history->isChecked(), System, tr("only %1").arg(nameOfSystem(filter.system)));
    if (const auto& between = m_state.between()) {
        chip(true, Versions, tr("versions %1–%2").arg(between->first).arg(between->second));
    }
    m_words->setTerms(chips);
}

void AuditPage::removeTerm(int position) {
    switch (m_terms.value(position, Words)) {
    case Words:
        m_words->setText(QString());
        break;
    case Person:
        m_person->setCurrentIndex(0);
        break;
    case Kind:
        m_kind->setCurrentIndex(0);
        break;
    case Field:
        m_field->setCurrentIndex(0);
        break;
    case From:
        m_from->setDate(m_from->minimumDate());
        break;
    case To:
        m_to->setDate(m_to->minimumDate());
        break;
    case System:
        m_history->setChecked(false);
        break;
    default:
        m_state.showBetween({});
        break;
    }
}

QByteArray AuditPage::saveState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_view->horizontalHeader()->saveState() << m_words->text();
    return state;
}

void AuditPage::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray header;
    QString words;
    stream >> version >> header >> words;
    if (stream.status() == QDataStream::Ok && version == stateVersion) {
        m_view->horizontalHeader()->restoreState(header);
        m_words->setText(words);
    }
}

} // namespace aallokko::gui
