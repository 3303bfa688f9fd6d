// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every change makes a whole question anew and gives it on; nothing is kept half chosen.
#include "app/gui/graph/question_bar.h"

#include "app/gui/system_picker.h"
#include "app/models/graph/legend.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace aallokko::gui {

using models::GraphAsk;
using models::GraphGrouping;

QuestionBar::QuestionBar(models::Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    makeQuestions();
    makeParameters();
    connectParameters();
    const auto refill = [this] {
        fillColours();
        showNames();
    };
    connect(&workbench, &models::Workbench::sessionChanged, this, refill);
}

void QuestionBar::makeQuestions() {
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    m_asks = new QButtonGroup(this);
    for (int i = 0; i < models::graphAskCount; ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("ask%1").arg(i));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        m_asks->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_asks, &QButtonGroup::idClicked, this, [this](int id) {
        m_question.ask = static_cast<GraphAsk>(id);
        if (m_question.needsSystem() && !m_question.system.isValid()) {
            m_question.system = m_workbench.selection();
        }
        change();
        if (m_question.needsSystem() && !m_question.system.isValid()) {
            m_system->setFocus(Qt::OtherFocusReason);
        } else if (m_question.ask == GraphAsk::Path && !m_question.other.isValid()) {
            m_other->setFocus(Qt::OtherFocusReason);
        }
    });
}

void QuestionBar::makeKinds() {
    m_kinds = new QPushButton(this);
    m_kinds->setObjectName(QStringLiteral("graphKinds"));
    m_kinds->setAutoDefault(false);
    auto* menu = new QMenu(m_kinds);
    for (int i = 0; i < 4; ++i) {
        QAction* action = menu->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this] {
            m_question.kinds = {m_kindActions[0]->isChecked(), m_kindActions[1]->isChecked(),
                                m_kindActions[2]->isChecked(), m_kindActions[3]->isChecked()};
            change();
        });
        m_kindActions << action;
    }
    m_kinds->setMenu(menu);
}

void QuestionBar::makeParameters() {
    const int letter = fontMetrics().averageCharWidth();
    m_system = new SystemPicker(m_workbench, this);
    m_system->setObjectName(QStringLiteral("graphSystem"));
    m_other = new SystemPicker(m_workbench, this);
    m_other->setObjectName(QStringLiteral("graphOther"));
    m_find = new SystemPicker(m_workbench, this);
    m_find->setObjectName(QStringLiteral("graphFind"));
    m_depthLabel = new QLabel(this);
    m_depth = new QSpinBox(this);
    m_depth->setObjectName(QStringLiteral("graphDepth"));
    m_depth->setRange(1, 5);
    m_depthLabel->setBuddy(m_depth);
    m_direction = new QComboBox(this);
    m_direction->setObjectName(QStringLiteral("graphDirection"));
    m_grouping = new QComboBox(this);
    m_grouping->setObjectName(QStringLiteral("graphGrouping"));
    m_colour = new QComboBox(this);
    m_colour->setObjectName(QStringLiteral("graphColour"));
    makeKinds();
    for (QComboBox* box : {m_direction, m_grouping, m_colour}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(13);
    }
    m_system->setMinimumWidth(letter * 16);
    m_other->setMinimumWidth(letter * 16);
    m_find->setMinimumWidth(letter * 14);
    m_find->setMaximumWidth(letter * 34);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_system, 3);
    row->addWidget(m_other, 3);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_depthLabel, m_depth, m_direction,
                                                           m_grouping, m_kinds, m_colour}) {
        row->addWidget(widget);
    }
    row->addWidget(m_find, 2);
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void QuestionBar::connectParameters() {
    connect(m_system, &SystemPicker::chosen, this, [this](model::InstallationId id) {
        m_question.system = id;
        change();
    });
    connect(m_other, &SystemPicker::chosen, this, [this](model::InstallationId id) {
        m_question.other = id;
        change();
    });
    // A text that was typed and not taken must not stand there as if it were the answer.
    for (SystemPicker* box : {m_system, m_other}) {
        connect(box, &QLineEdit::editingFinished, this, &QuestionBar::showNames);
    }
    connect(m_depth, &QSpinBox::valueChanged, this, [this](int depth) {
        m_question.depth = depth;
        change();
    });
    connect(m_direction, &QComboBox::currentIndexChanged, this, [this] {
        m_question.direction = static_cast<graph::Direction>(m_direction->currentData().toInt());
        change();
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        m_question.grouping = static_cast<GraphGrouping>(m_grouping->currentData().toInt());
        m_question.open.clear();
        change();
    });
    connect(m_colour, &QComboBox::currentIndexChanged, this, [this] {
        m_question.colour = m_colour->currentData().toString();
        change();
    });
}

void QuestionBar::change() {
    if (m_isShowing) {
        return;
    }
    constexpr int usualLimit = 150;
    m_question.limit = usualLimit;
    showParameters();
    Q_EMIT asked(m_question);
}

void QuestionBar::show(const models::GraphQuestion& question) {
    m_isShowing = true;
    const bool isOtherAsk =
        m_question.isGrouped() != question.isGrouped() || m_question.ask != question.ask;
    m_question = question;
    m_asks->button(static_cast<int>(question.ask))->setChecked(true);
    if (isOtherAsk) {
        fillGroupings();
    }
    m_depth->setValue(question.depth);
    m_direction->setCurrentIndex(m_direction->findData(static_cast<int>(question.direction)));
    m_grouping->setCurrentIndex(m_grouping->findData(static_cast<int>(question.grouping)));
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(question.colour)));
    const bool kinds[] = {question.kinds.hard, question.kinds.unknown, question.kinds.soft,
                          question.kinds.info};
    for (int i = 0; i < m_kindActions.size(); ++i) {
        m_kindActions[i]->setChecked(kinds[i]);
    }
    showNames();
    showParameters();
    m_isShowing = false;
}

void QuestionBar::showParameters() {
    const GraphAsk ask = m_question.ask;
    m_system->setVisible(m_question.needsSystem());
    m_other->setVisible(ask == GraphAsk::Path);
    m_depth->setVisible(ask == GraphAsk::Neighbourhood);
    m_depthLabel->setVisible(ask == GraphAsk::Neighbourhood);
    m_direction->setVisible(ask == GraphAsk::Neighbourhood || ask == GraphAsk::Path);
    m_grouping->setVisible(m_question.isGrouped());
    m_kinds->setVisible(ask != GraphAsk::Stops && ask != GraphAsk::Cycles);
    restyle();
}

QString QuestionBar::nameOf(model::InstallationId id) const {
    const session::Session* session = m_workbench.session();
    const model::SystemView* system = session == nullptr ? nullptr : session->systems().find(id);
    return system == nullptr ? QString() : text::qstring(system->name());
}

void QuestionBar::showNames() {
    m_system->setText(nameOf(m_question.system));
    m_other->setText(nameOf(m_question.other));
    m_system->setCursorPosition(0);
    m_other->setCursorPosition(0);
}

void QuestionBar::fillColours() {
    const session::Session* session = m_workbench.session();
    const QSignalBlocker block(m_colour);
    m_colour->clear();
    if (session == nullptr) {
        return;
    }
    for (const models::ColourChoice& choice :
         models::colourChoices(session->catalogues(), text::currentLanguage())) {
        m_colour->addItem(choice.key.isEmpty() ? choice.name : tr("Colour: %1").arg(choice.name),
                          choice.key);
    }
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(m_question.colour)));
}

void QuestionBar::fillGroupings() {
    const QSignalBlocker block(m_grouping);
    m_grouping->clear();
    const auto add = [this](GraphGrouping grouping, const QString& text) {
        m_grouping->addItem(text, static_cast<int>(grouping));
    };
    add(GraphGrouping::Organisation, tr("By organisation"));
    add(GraphGrouping::Sector, tr("By sector"));
    add(GraphGrouping::Function, tr("By function"));
    if (m_question.ask == GraphAsk::Waves) {
        add(GraphGrouping::System, tr("Every system"));
    }
    m_grouping->setCurrentIndex(
        std::max(0, m_grouping->findData(static_cast<int>(m_question.grouping))));
}

void QuestionBar::restyle() {
    const QPalette plain = QGuiApplication::palette();
    QPalette chosen = plain;
    chosen.setColor(QPalette::Button, plain.color(QPalette::Highlight));
    chosen.setColor(QPalette::ButtonText, plain.color(QPalette::HighlightedText));
    for (QAbstractButton* button : m_asks->buttons()) {
        button->setPalette(button->isChecked() ? chosen : plain);
    }
}

void QuestionBar::retranslate() {
    m_isShowing = true;
    const QStringList words{tr("Waves"),   tr("Groups"), tr("Around"), tr("If it stops"),
                            tr("Between"), tr("Cycles"), tr("Matrix")};
    const QStringList questions{tr("What crosses the waves, and what does it cost?"),
                                tr("Which organisations or functions hang together?"),
                                tr("What is around this system?"),
                                tr("What stops if this system stops?"),
                                tr("How does one system reach another?"),
                                tr("Which systems need each other in a circle?"),
                                tr("Which system gets from which, in wave order?")};
    for (int i = 0; i < models::graphAskCount; ++i) {
        auto* button = m_asks->button(i);
        button->setText(words[i]);
        button->setToolTip(questions[i]);
        button->setAccessibleName(words[i] + QStringLiteral(": ") + questions[i]);
    }
    m_system->setPlaceholderText(tr("System: type a part of its name"));
    m_system->setAccessibleName(tr("System asked about"));
    m_other->setPlaceholderText(tr("To which system"));
    m_other->setAccessibleName(tr("System at the other end"));
    m_find->setPlaceholderText(tr("Find and go there"));
    m_find->setAccessibleName(tr("Find a system in the drawing"));
    m_depthLabel->setText(tr("Steps"));
    m_depth->setAccessibleName(tr("Steps from the system"));
    m_direction->clear();
    m_direction->addItem(tr("Both directions"), static_cast<int>(graph::Direction::Both));
    m_direction->addItem(tr("What it feeds"), static_cast<int>(graph::Direction::Down));
    m_direction->addItem(tr("What feeds it"), static_cast<int>(graph::Direction::Up));
    m_direction->setCurrentIndex(m_direction->findData(static_cast<int>(m_question.direction)));
    m_direction->setAccessibleName(tr("Direction of the data"));
    m_grouping->setAccessibleName(tr("What stands together"));
    m_colour->setAccessibleName(tr("Colour by"));
    m_kinds->setText(tr("Interfaces"));
    m_kinds->setToolTip(tr("Kinds of interface that count"));
    m_kinds->setAccessibleName(m_kinds->toolTip());
    const QStringList kinds{tr("Hard"), tr("Strength not told"), tr("Soft: a workaround exists"),
                            tr("For information")};
    for (int i = 0; i < m_kindActions.size(); ++i) {
        m_kindActions[i]->setText(kinds[i]);
    }
    fillGroupings();
    fillColours();
    m_isShowing = false;
    showParameters();
}

} // namespace aallokko::gui
