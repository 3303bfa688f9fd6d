// SPDX-License-Identifier: GPL-3.0-or-later
//
// Enter in the search box takes the first hit, so that a field is chosen with a few letters.
#include "app/gui/intake/field_panel.h"

#include "app/models/roles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace aallokko::gui {

using models::FieldList;

FieldPanel::FieldPanel(const models::PreviewTable& preview, QWidget* parent)
    : QWidget(parent), m_preview(preview) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_columnLabel = new QLabel(this);
    m_columns = new QComboBox(this);
    m_columns->setObjectName(QStringLiteral("previewColumn"));
    m_columns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_columns->setMinimumContentsLength(12);
    m_columnLabel->setBuddy(m_columns);
    row->addWidget(m_columnLabel);
    row->addWidget(m_columns, 1);
    layout->addLayout(row);
    m_why = new QLabel(this);
    m_why->setWordWrap(true);
    layout->addWidget(m_why);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("fieldSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    makeTree();
    layout->addWidget(m_tree, 3);
    m_use = new QPushButton(this);
    m_use->setObjectName(QStringLiteral("useField"));
    layout->addWidget(m_use);
    m_markerTitle = new QLabel(this);
    m_markerTitle->setWordWrap(true);
    m_markers = new QListWidget(this);
    m_markers->setObjectName(QStringLiteral("markers"));
    layout->addWidget(m_markerTitle);
    layout->addWidget(m_markers, 1);
    connect(m_columns, &QComboBox::activated, this,
            [this](int) { Q_EMIT columnChosen(m_columns->currentData().toInt()); });
    connect(m_search, &QLineEdit::textChanged, this, &FieldPanel::filter);
    connect(m_use, &QPushButton::clicked, this, &FieldPanel::choose);
    connect(m_markers, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        Q_EMIT markerChanged(m_column, item->data(Qt::UserRole).toString(),
                             item->checkState() == Qt::Checked);
    });
}

void FieldPanel::makeTree() {
    m_filter = new QSortFilterProxyModel(this);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSourceModel(&m_fields);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("fields"));
    m_tree->setModel(m_filter);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::LinkAction);
    m_tree->setDropIndicatorShown(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex&) { choose(); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                m_use->setEnabled(m_column >= 0 && m_preview.isMappable(m_column) &&
                                  m_fields.fieldAt(m_filter->mapToSource(current)).has_value());
            });
    // The drop ends before the list is made anew.
    connect(&m_fields, &FieldList::columnDropped, this, &FieldPanel::fieldChosen,
            Qt::QueuedConnection);
}

void FieldPanel::show(const session::Catalogues* catalogues, int column) {
    m_column = column;
    setEnabled(catalogues != nullptr && m_preview.columnCount() > 0);
    {
        const QSignalBlocker blocker(m_columns);
        m_columns->clear();
        for (int i = 0; i < m_preview.columnCount(); ++i) {
            m_columns->addItem(m_preview.columnName(i), i);
        }
        m_columns->setCurrentIndex(column);
    }
    if (catalogues == nullptr) {
        m_fields.clear();
    } else {
        m_fields.show(m_preview, *catalogues, column);
    }
    m_tree->expandAll();
    for (int row = 0; row < m_filter->rowCount(); ++row) // titles of groups, not cut at the column
        m_tree->setFirstColumnSpanned(row, {}, m_filter->hasChildren(m_filter->index(row, 0)));
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(0, std::max(120, m_tree->viewport()->width() * 3 / 5));
    const bool isMappable = column >= 0 && m_preview.isMappable(column);
    const QString field = column < 0 ? QString() : m_preview.fieldText(column);
    const QString why = column < 0 ? QString() : m_preview.whyText(column);
    m_why->setText(field.isEmpty() ? tr("This column has no header.")
                   : why.isEmpty() ? field
                                   : tr("%1 (%2)").arg(field, why));
    m_use->setText(
        column < 0 ? tr("Use for the column")
                   : tr("Use for column %1").arg(m_preview.columnName(column).section(u' ', 0, 0)));
    m_use->setEnabled(false);
    m_search->setEnabled(isMappable);
    showMarkers();
}

void FieldPanel::showMarkers() {
    const QSignalBlocker blocker(m_markers);
    m_markers->clear();
    const importers::MappedColumn* review = m_preview.mapped(m_column);
    const bool hasMarkers = review != nullptr && !review->markers.empty();
    m_markerTitle->setVisible(hasMarkers);
    m_markers->setVisible(hasMarkers);
    if (!hasMarkers) {
        return;
    }
    for (const importers::ColumnMarker& marker : review->markers) {
        const QString text = QString::fromStdString(marker.text);
        auto* item = new QListWidgetItem(
            tr("“%1” in %2 of %3 cells").arg(text).arg(marker.cells).arg(marker.filled), m_markers);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(marker.isAbsence ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, text);
    }
    const int rows = std::min(5, m_markers->count());
    m_markers->setMaximumHeight(rows * m_markers->sizeHintForRow(0) + 8);
}

void FieldPanel::filter() {
    m_filter->setFilterFixedString(m_search->text().trimmed());
    m_tree->expandAll();
    if (m_search->text().trimmed().isEmpty()) {
        return;
    }
    // The first field, not a heading.
    for (QModelIndex index = m_filter->index(0, 0); index.isValid();
         index = m_tree->indexBelow(index)) {
        if (m_fields.fieldAt(m_filter->mapToSource(index))) {
            m_tree->setCurrentIndex(index);
            return;
        }
    }
}

void FieldPanel::choose() {
    const auto field = m_fields.fieldAt(m_filter->mapToSource(m_tree->currentIndex()));
    if (!field || m_column < 0 || !m_preview.isMappable(m_column)) {
        return;
    }
    const int column = m_column;
    m_search->clear();
    Q_EMIT left();
    Q_EMIT fieldChosen(column, *field);
}

bool FieldPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_search->clear();
            Q_EMIT left();
            return true;
        }
        if (watched == m_search && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            choose();
            return true;
        }
        if (watched == m_search && key == Qt::Key_Down) {
            m_tree->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldPanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FieldPanel::retranslate() {
    m_columnLabel->setText(tr("Column:"));
    m_columns->setAccessibleName(tr("Column whose field is chosen"));
    m_search->setPlaceholderText(tr("Search fields"));
    m_search->setAccessibleName(tr("Search fields"));
    m_search->setAccessibleDescription(tr("Enter takes the field found for the column."));
    m_tree->setAccessibleName(tr("Fields that the column can be"));
    m_tree->setToolTip(tr("Drag a field to a column, or the header of a column to a field; "
                          "or choose with Enter."));
    m_use->setAccessibleName(tr("Use the selected field for the column"));
    m_markerTitle->setText(tr("Ticked texts mean that nothing is known:"));
    m_markers->setAccessibleName(tr("Texts of the column that may stand for nothing"));
}

} // namespace aallokko::gui
