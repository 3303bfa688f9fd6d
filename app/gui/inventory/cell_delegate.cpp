// SPDX-License-Identifier: GPL-3.0-or-later
//
// The editor hands on text only: reading it is the model's work, so that typing, pasting and
// choosing from a list take one path.
#include "app/gui/inventory/cell_delegate.h"

#include "app/gui/theme.h"
#include "app/models/roles.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace aallokko::gui {

CellDelegate::CellDelegate(QObject* parent, CatalogueSource catalogue)
    : QStyledItemDelegate(parent), m_catalogue(std::move(catalogue)) {}

const std::vector<model::CodeDefinition>* CellDelegate::codesOf(const QModelIndex& index) const {
    const int key = index.data(models::FieldKeyRole).toInt();
    if (!m_catalogue || m_catalogue() == nullptr || key < 0 || key >= model::fieldKeyCount ||
        model::typeOf(static_cast<model::FieldKey>(key)) != model::FieldType::Code) {
        return nullptr;
    }
    const auto& lists = m_catalogue()->codeLists;
    const auto it = lists.find(std::string(model::codeListOf(static_cast<model::FieldKey>(key))));
    return it == lists.end() ? nullptr : &it->second;
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    const QString name =
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (const auto* codes = codesOf(index)) {
        auto* box = new QComboBox(parent);
        box->setAccessibleName(name);
        box->addItem(text::stateWord(model::FieldState::Empty, text::currentLanguage()), QString());
        for (const model::CodeDefinition& code : *codes) {
            const QString label = text::qstring(code.label, text::currentLanguage());
            box->addItem(label, label);
        }
        // A long label must be readable in a narrow column.
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        return box;
    }
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(name);
    line->setFrame(false);
    return line;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(std::max(0, box->findData(text)));
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const {
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentData(), Qt::EditRole);
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

bool CellDelegate::eventFilter(QObject* editor, QEvent* event) {
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ControlModifier)) {
            event->accept(); // else the shortcut that opens this editor would take the keys
            if (!isOverride) {
                const auto* box = qobject_cast<QComboBox*>(editor);
                const auto* line = qobject_cast<QLineEdit*>(editor);
                const QString text = box != nullptr    ? box->currentData().toString()
                                     : line != nullptr ? line->text()
                                                       : QString();
                Q_EMIT closeEditor(static_cast<QWidget*>(editor), RevertModelCache);
                Q_EMIT allRequested(text);
            }
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant state = index.data(models::StateRole);
    if (state.isValid() && state.toInt() > static_cast<int>(model::FieldState::Value)) {
        option->palette.setColor(QPalette::Text, secondaryText(option->palette));
    }
    if (!index.data(models::FaultRole).toString().isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = markIcon(Mark::Error, option->palette);
        option->decorationSize = QSize(16, 16);
    }
}

} // namespace aallokko::gui
