// SPDX-License-Identifier: GPL-3.0-or-later
//
// The model is remade at every selection; which groups are open is kept here across it.
#include "app/gui/details/details_dock.h"

#include "app/gui/inventory/cell_delegate.h"
#include "app/models/roles.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

QLabel* makeLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DetailsDock::DetailsDock(models::Workbench& workbench, models::PlanState& plan, QWidget* parent)
    : QDockWidget(parent), m_workbench(workbench), m_model(workbench, plan) {
    setObjectName(QStringLiteral("details"));
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    m_title = makeLabel("detailsTitle", body);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    m_title->setFont(font);
    m_empty = makeLabel("detailsEmpty", body);
    m_empty->setAlignment(Qt::AlignTop);
    m_tree = new QTreeView(body);
    m_tree->setObjectName(QStringLiteral("detailsTree"));
    m_tree->setModel(&m_model);
    m_tree->setColumnHidden(models::DetailsModel::SourceColumn, true);
    m_tree->setItemDelegateForColumn(models::DetailsModel::ValueColumn, new CellDelegate(m_tree));
    m_tree->setIndentation(12);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(models::DetailsModel::LabelColumn, 170);
    m_origin = makeLabel("detailsOrigin", body);
    layout->addWidget(m_title);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_origin);
    setWidget(body);
    m_open << 0;

    connect(&m_model, &QAbstractItemModel::modelReset, this, &DetailsDock::refresh);
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_open.insert(index.row()); });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_open.remove(index.row()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DetailsDock::showOrigin);
    connect(m_tree, &QTreeView::activated, this, &DetailsDock::openLink);
    retranslate();
    refresh();
}

void DetailsDock::refresh() {
    const QString title = m_model.title();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_tree->setVisible(!title.isEmpty());
    m_empty->setVisible(title.isEmpty());
    const QSet<int> open = m_open;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        m_tree->setFirstColumnSpanned(row, {}, false);
        m_tree->setExpanded(index, open.contains(row));
    }
    m_open = open;
    // The same system again, after a plan or an edit: one goes on reading where one was.
    if (m_place.size() == 2 && m_shown == title) {
        m_tree->setCurrentIndex(m_model.index(m_place[1], models::DetailsModel::ValueColumn,
                                              m_model.index(m_place[0], 0)));
    }
    showOrigin();
    showOrHide();
}

void DetailsDock::showOrHide() {
    const bool isEmpty = m_model.title().isEmpty();
    m_isAsked = m_isAsked && (isEmpty || !m_isUsed);
    setVisible(m_isWanted && ((m_isUsed && !isEmpty) || m_isAsked));
}

void DetailsDock::setUsed(bool isUsed) {
    if (isUsed != m_isUsed) {
        m_isUsed = isUsed;
        m_isAsked = false;
        showOrHide();
    }
}

void DetailsDock::setWanted(bool isWanted) {
    m_isWanted = isWanted;
    showOrHide();
}

void DetailsDock::toggle() {
    m_isAsked = !isVisible();
    setWanted(m_isAsked);
}

void DetailsDock::closeEvent(QCloseEvent* event) {
    m_isWanted = false;
    QDockWidget::closeEvent(event);
}

void DetailsDock::showOrigin() {
    const QModelIndex current = m_tree->currentIndex();
    if (current.parent().isValid()) {
        m_place = {current.parent().row(), current.row()};
        m_shown = m_model.title();
    }
    const QString origin = m_model.originText(current);
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
}

void DetailsDock::openLink(const QModelIndex& index) {
    const auto id = index.data(models::SystemIdRole).toLongLong();
    if (id > 0) {
        m_workbench.select(model::InstallationId(id));
    }
}

void DetailsDock::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDockWidget::changeEvent(event);
}

void DetailsDock::retranslate() {
    setWindowTitle(tr("Details"));
    m_empty->setText(tr("Select a system to see its details: values, where each came from, "
                        "interfaces and its place in the plan."));
    m_tree->setAccessibleName(tr("Details of the selected system"));
    m_tree->setAccessibleDescription(
        tr("Press Enter on an interface to go to the system at its other end."));
}

} // namespace aallokko::gui
