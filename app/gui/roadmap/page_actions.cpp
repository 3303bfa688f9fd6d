// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done on the Roadmap page: zoom, pan, layers, moving milestones, the card, printing.
#include "app/draw/roadmap/road_print.h"
#include "app/gui/empty_state.h"
#include "app/gui/roadmap/card_panel.h"
#include "app/gui/roadmap/legend.h"
#include "app/gui/roadmap/move_panel.h"
#include "app/gui/roadmap/page.h"
#include "app/gui/roadmap/view.h"
#include "app/gui/theme.h"
#include "app/models/roadmap/words.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QToolButton>

namespace aallokko::gui {

namespace {

constexpr double yearDays = 365;

} // namespace

void RoadmapPage::makeActions() {
    const auto add = [this](const QList<QKeySequence>& keys, auto slot) {
        auto* action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_moveAction = add({}, [this] { moveCurrent(); });
    m_moveAction->setEnabled(false);
    m_startAction = add({}, [this] {
        if (const models::Roadmap* map = m_tree.map()) {
            for (const models::RoadMilestone& milestone : map->milestones) {
                if (milestone.isLegalStart) {
                    moveMilestone(milestone.id);
                }
            }
        }
    });
    m_cardAction = add({}, [this] { showCard(m_cardAction->isChecked()); });
    m_cardAction->setCheckable(true);
    m_printAction = add({QKeySequence::Print}, [this] { print(); });
    m_pdfAction = add({}, [this] { askForFile(); });
    m_zoomIn =
        add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [this] { m_view->zoomBy(1.4); });
    m_zoomOut = add({Qt::CTRL | Qt::Key_Minus}, [this] { m_view->zoomBy(1 / 1.4); });
    m_fit = add({Qt::CTRL | Qt::Key_0}, [this] { m_view->fit(); });
    m_earlier = add({Qt::CTRL | Qt::Key_Left}, [this] { m_view->panBy(-m_view->width() / 8.0); });
    m_later = add({Qt::CTRL | Qt::Key_Right}, [this] { m_view->panBy(m_view->width() / 8.0); });
    m_today = add({}, [this] {
        if (m_tree.map() != nullptr) {
            m_view->showDay(m_tree.map()->today);
        }
    });
    for (const double days : {3 * yearDays, yearDays, yearDays / 4, yearDays / 13}) {
        m_grains << add({}, [this, days] { m_view->setVisibleDays(days); });
    }
    for (int i = 0; i < 6; ++i) {
        QAction* layer = add({}, [this] { applyLayers(); });
        layer->setCheckable(true);
        layer->setChecked(true);
        m_layers << layer;
    }
    m_datesAction = add({}, [this] {
        for (const int column : {models::RoadmapTree::Takeover, models::RoadmapTree::CutOver}) {
            m_view->setColumnHidden(column, !m_datesAction->isChecked());
        }
    });
    m_datesAction->setCheckable(true);
    m_legendAction = add({}, [this] { m_legend->setVisible(m_legendAction->isChecked()); });
    m_legendAction->setCheckable(true);
    m_legendAction->setChecked(true);
}

QList<QAction*> RoadmapPage::editActions() const {
    return {m_cardAction, m_moveAction, m_startAction, m_printAction, m_pdfAction};
}

QList<QAction*> RoadmapPage::viewActions() const {
    QList<QAction*> actions{m_zoomIn, m_zoomOut, m_fit, m_earlier, m_later, m_today};
    return actions + m_grains + m_layers + QList<QAction*>{m_datesAction, m_legendAction};
}

void RoadmapPage::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RoadmapPage::setFilter(const QString& text) {
    if (m_filter->text() != text) {
        m_filter->setText(text); // comes back here
        return;
    }
    m_isFollowing = true;
    m_tree.setFilter(text, m_onlyFindings->isChecked());
    m_isFollowing = false;
    applyFolds();
    if (const models::Roadmap* map = m_tree.map()) {
        m_headline->setText(models::roadmapHeadline(*map, m_tree.shownCount()));
    }
    followSelection();
}

void RoadmapPage::setGrouping(models::RoadGrouping grouping) {
    m_group->setCurrentIndex(static_cast<int>(grouping));
    m_isFollowing = true;
    m_tree.setGrouping(grouping);
    m_isFollowing = false;
    applyFolds();
    followSelection();
}

void RoadmapPage::applyLayers() {
    draw::RoadLayers layers;
    layers.freezes = m_layers[0]->isChecked();
    layers.milestones = m_layers[1]->isChecked();
    layers.services = m_layers[2]->isChecked();
    layers.contracts = m_layers[3]->isChecked();
    layers.procurement = m_layers[4]->isChecked();
    layers.other = m_layers[5]->isChecked();
    m_view->setLayers(layers);
    m_legend->updateGeometry();
    m_legend->update();
}

void RoadmapPage::activateCurrent() {
    const QModelIndex current = m_view->currentIndex();
    if (m_tree.rowOf(current) != nullptr) {
        showCard(true);
        m_card->focusTable();
    } else if (m_tree.milestoneOf(current) != nullptr) {
        moveCurrent();
    } else if (m_tree.entryOf(current).kind == models::RoadEntryKind::Group) {
        const QModelIndex group = current.siblingAtColumn(0);
        m_view->setExpanded(group, !m_view->isExpanded(group));
    }
}

void RoadmapPage::showCard(bool isShown) {
    m_cardAction->setChecked(isShown);
    const bool hadFocus = m_card->isAncestorOf(focusWidget());
    m_card->setVisible(isShown);
    if (isShown) {
        m_card->card().show(m_tree.sharedMap(), m_workbench.selection());
    } else if (hadFocus) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void RoadmapPage::moveCurrent() {
    if (const models::RoadMilestone* milestone = m_tree.milestoneOf(m_view->currentIndex())) {
        moveMilestone(milestone->id);
    }
}

void RoadmapPage::moveMilestone(const std::string& id, std::optional<models::Day> day) {
    const models::Roadmap* map = m_tree.map();
    for (std::size_t i = 0; map != nullptr && i < map->milestones.size(); ++i) {
        if (map->milestones[i].id == id) {
            const models::Day to = day.value_or(map->milestones[i].day);
            m_view->setDragged({static_cast<int>(i), to});
            m_move->open(map->milestones[i], to);
            return;
        }
    }
}

bool RoadmapPage::printOn(QPagedPaintDevice& device) const {
    const session::Session& session = *m_workbench.session();
    const models::Roadmap& map = *m_tree.map();
    draw::PageTexts texts;
    texts.title = QFileInfo(session.path()).completeBaseName() + QStringLiteral(" – ") + title();
    texts.detail = tr("Inventory version %1.").arg(map.snapshot->inventory.version) + u' ' +
                   models::roadmapHeadline(map, m_tree.shownCount());
    const QDate today = QDate::currentDate();
    texts.date = text::date(base::makeDate(today.year(), static_cast<unsigned>(today.month()),
                                           static_cast<unsigned>(today.day())),
                            text::currentLanguage());
    if (session.inventory().isSynthetic()) {
        texts.band = tr("Synthetic example data: systems, suppliers, costs and dates are invented");
    }
    draw::RoadStyle style = m_view->style(paletteOf(Theme::Light));
    style.base = Qt::white;
    constexpr int pixels = 9;
    style.font.setPixelSize(pixels);
    const double left = m_view->scale().left;
    return draw::printRoadmap(device, m_tree, m_view->shownRows(), static_cast<int>(left),
                              static_cast<int>(left + m_view->visibleDays()), style, texts);
}

void RoadmapPage::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(title());
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(tr("Print the roadmap"));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter* device) { (void)printOn(*device); });
    preview.exec();
}

void RoadmapPage::askForFile() {
    const QFileInfo project(m_workbench.session()->path());
    const QString proposed = project.dir().filePath(project.completeBaseName() + u'-' +
                                                    tr("roadmap") + QStringLiteral(".pdf"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the roadmap"), proposed,
                                                      QStringLiteral("*.pdf"));
    if (!path.isEmpty()) {
        writeTo(path);
    }
}

bool RoadmapPage::writeTo(const QString& path) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        constexpr int resolution = 300;
        writer.setResolution(resolution);
        writer.setTitle(title());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(10, 10, 10, 8), QPageLayout::Millimeter);
        if (m_tree.map() == nullptr || !printOn(writer)) {
            buffer.close();
        }
    }
    QSaveFile file(path);
    if (buffer.data().isEmpty() || !file.open(QIODevice::WriteOnly) ||
        file.write(buffer.data()) != buffer.data().size() || !file.commit()) {
        m_workbench.showMessage(
            tr("The roadmap could not be written to %1. Is the folder there, and may you write in "
               "it?")
                .arg(QDir::toNativeSeparators(path)));
        return false;
    }
    m_workbench.showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

QByteArray RoadmapPage::saveState() const {
    QJsonArray layers;
    for (const QAction* layer : m_layers) {
        layers.append(layer->isChecked());
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("group"), m_group->currentIndex()},
                                     {QStringLiteral("layers"), layers},
                                     {QStringLiteral("dates"), m_datesAction->isChecked()},
                                     {QStringLiteral("legend"), m_legendAction->isChecked()},
                                     {QStringLiteral("card"), m_cardAction->isChecked()},
                                     {QStringLiteral("onlyFindings"), m_onlyFindings->isChecked()},
                                     {QStringLiteral("filter"), m_filter->text()}})
        .toJson(QJsonDocument::Compact);
}

void RoadmapPage::restoreState(const QByteArray& state) {
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json.isEmpty()) {
        return;
    }
    setGrouping(static_cast<models::RoadGrouping>(
        std::clamp(json.value(QStringLiteral("group")).toInt(), 0, 2)));
    const QJsonArray layers = json.value(QStringLiteral("layers")).toArray();
    for (qsizetype i = 0; i < std::min(layers.size(), m_layers.size()); ++i) {
        m_layers[i]->setChecked(layers[i].toBool(true));
    }
    applyLayers();
    const auto restore = [&json](QAction* action, const QString& key) {
        if (json.value(key).toBool() != action->isChecked()) {
            action->trigger();
        }
    };
    restore(m_datesAction, QStringLiteral("dates"));
    restore(m_legendAction, QStringLiteral("legend"));
    restore(m_cardAction, QStringLiteral("card"));
    m_onlyFindings->setChecked(json.value(QStringLiteral("onlyFindings")).toBool());
    setFilter(json.value(QStringLiteral("filter")).toString());
}

void RoadmapPage::retranslateActions() {
    m_cardAction->setText(tr("&Go-live card"));
    m_cardAction->setToolTip(tr("Day, outage, fallback and owner of the selected system (Enter)"));
    m_moveAction->setText(tr("&Move the milestone…"));
    m_startAction->setText(tr("Move the legal &start…"));
    m_printAction->setText(tr("&Print…"));
    m_pdfAction->setText(tr("Export as P&DF…"));
    m_zoomIn->setText(tr("Zoom &in"));
    m_zoomOut->setText(tr("Zoom &out"));
    m_fit->setText(tr("Show &all"));
    m_earlier->setText(tr("Earlier"));
    m_later->setText(tr("Later"));
    m_today->setText(tr("Today"));
    const QStringList grains{tr("Quarters"), tr("Months"), tr("Weeks"), tr("Days")};
    for (int i = 0; i < m_grains.size(); ++i) {
        m_grains[i]->setText(grains[i]);
    }
    const QStringList layers{tr("Freeze periods"),    tr("Milestones"),
                             tr("National services"), tr("Contract ends and notices"),
                             tr("Tenders"),           tr("The plan behind")};
    for (int i = 0; i < m_layers.size(); ++i) {
        m_layers[i]->setText(layers[i]);
    }
    m_datesAction->setText(tr("Columns with days"));
    m_legendAction->setText(tr("Legend"));
    const QStringList signs{QStringLiteral("−"), QStringLiteral("+"), tr("All"), tr("Today")};
    const QList<QAction*> verbs{m_zoomOut, m_zoomIn, m_fit, m_today};
    for (int i = 0; i < m_zoomButtons.size(); ++i) {
        QString name = verbs[i]->text();
        m_zoomButtons[i]->setText(signs[i]);
        m_zoomButtons[i]->setAccessibleName(name.remove(u'&'));
        const QString keys = verbs[i]->shortcut().toString(QKeySequence::NativeText);
        m_zoomButtons[i]->setToolTip(keys.isEmpty() ? name
                                                    : QStringLiteral("%1 (%2)").arg(name, keys));
    }
}

void RoadmapPage::retranslate() {
    retranslateActions();
    m_title->setText(title());
    m_export->setText(tr("Print"));
    m_export->setToolTip(tr("Print what is shown, or write it as PDF"));
    m_export->setAccessibleName(m_export->toolTip());
    m_planHint->setText(
        tr("There is no plan yet: only contracts, milestones and freezes are shown. "
           "The planner finds when each system moves."));
    m_planButton->setText(tr("Make a plan"));
    m_filter->setPlaceholderText(tr("Filter: system, organisation, product, supplier"));
    m_filter->setAccessibleName(tr("Filter of the roadmap"));
    m_onlyFindings->setText(tr("With findings"));
    m_onlyFindings->setToolTip(tr("Only systems whose dates have passed or do not fit"));
    m_groupLabel->setText(tr("&Rows by"));
    const QStringList groups{tr("phase"), tr("organisation"), tr("product")};
    for (int i = 0; i < m_group->count(); ++i) {
        m_group->setItemText(i, groups[i]);
    }
    m_group->setAccessibleName(tr("Rows by"));
    m_otherLabel->setText(tr("&Behind"));
    m_other->setAccessibleName(tr("Plan drawn behind"));
    m_layerButton->setText(tr("Layers"));
    m_layerButton->setAccessibleName(tr("Layers of the drawing"));
    m_view->setAccessibleName(tr("Systems on the time axis"));
    m_view->setAccessibleDescription(
        tr("The last column tells all dates of a row. Enter opens the go-live card of a system, or "
           "moves a milestone."));
    m_bar->setAccessibleName(tr("Time in view"));
    m_empty->setText(
        tr("Here stands when each system is taken over and when it is consolidated.\n"
           "There are no systems yet: import inventories first, or open the example."));
    m_move->retranslate();
    m_card->retranslate();
    m_legend->updateGeometry();
    m_isFollowing = true;
    m_tree.retranslate();
    m_isFollowing = false;
    applyFolds();
    fillOthers();
    if (const models::Roadmap* map = m_tree.map()) {
        m_headline->setText(models::roadmapHeadline(*map, m_tree.shownCount()));
    }
    followSelection();
}

} // namespace aallokko::gui
