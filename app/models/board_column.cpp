// SPDX-License-Identifier: GPL-3.0-or-later
//
// One column of the board as a list model.
#include "app/models/board.h"
#include "app/models/roles.h"

#include <QMimeData>
#include <algorithm>

namespace aallokko::models {

int BoardColumn::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant BoardColumn::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Card& one = card(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{one.name, one.organisation, one.quarter, one.effort, one.note};
        if (one.kind == CardKind::Takeover) {
            parts << tr("takeover");
        }
        if (one.kind == CardKind::TakeoverGroup) {
            parts << (one.isOpen ? tr("press Enter to fold") : tr("press Enter to open"));
        }
        if (one.isPinned) {
            parts << tr("pinned");
        }
        parts.removeAll(QString());
        return parts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
    }
    case SystemIdRole:
        return QVariant::fromValue<qlonglong>(one.id.value());
    case CardRole:
        return QVariant::fromValue(one);
    default:
        return {};
    }
}

Qt::ItemFlags BoardColumn::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    const bool isMovable = index.isValid() && card(index.row()).kind == CardKind::Consolidation;
    return isMovable ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList BoardColumn::mimeTypes() const {
    return {cardMimeType()};
}

QMimeData* BoardColumn::mimeData(const QModelIndexList& indexes) const {
    QByteArray ids;
    for (const QModelIndex& index : indexes) {
        ids += QByteArray::number(index.data(SystemIdRole).toLongLong()) + '\n';
    }
    auto* mime = new QMimeData; // given to the caller, as Qt asks
    mime->setData(cardMimeType(), ids);
    return mime;
}

int BoardColumn::rowOf(model::InstallationId id) const {
    // A takeover marker may stand in the same column as the card of its system: the card counts.
    int marker = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (card(row).id == id && card(row).kind != CardKind::Takeover) {
            return row;
        }
        marker = card(row).id == id ? row : marker;
    }
    const bool isFolded =
        marker < 0 && !m_isTakeoverOpen &&
        std::any_of(m_all.begin(), m_all.end(), [id](const Card& one) { return one.id == id; });
    return isFolded ? 0 : marker;
}

std::vector<Card> BoardColumn::shownCards() const {
    const auto end = std::find_if(m_all.begin(), m_all.end(),
                                  [](const Card& one) { return one.kind != CardKind::Takeover; });
    const auto folded = static_cast<int>(end - m_all.begin());
    if (folded == 0) {
        return m_all;
    }
    Card group;
    group.kind = CardKind::TakeoverGroup;
    group.name = tr("%n takeover(s)", nullptr, folded);
    group.isOpen = m_isTakeoverOpen;
    std::vector<Card> cards{group};
    cards.insert(cards.end(), m_isTakeoverOpen ? m_all.begin() : end, m_all.end());
    return cards;
}

void BoardColumn::toggleTakeovers() {
    m_isTakeoverOpen = !m_isTakeoverOpen;
    show(shownCards());
}

void BoardColumn::setCards(std::vector<Card> cards) {
    m_all = std::move(cards);
    show(shownCards());
}

void BoardColumn::show(std::vector<Card> cards) {
    if (cards == m_cards) {
        return;
    }
    // The same systems in the same order: only what the cards say has changed.
    const bool isSame =
        std::equal(cards.begin(), cards.end(), m_cards.begin(), m_cards.end(),
                   [](const Card& a, const Card& b) { return a.id == b.id && a.kind == b.kind; });
    if (isSame) {
        m_cards = std::move(cards);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

QString cardMimeType() {
    return QStringLiteral("application/x-aallokko-cards");
}

std::vector<model::InstallationId> cardsOf(const QMimeData* mime) {
    std::vector<model::InstallationId> ids;
    for (const QByteArray& line : mime->data(cardMimeType()).split('\n')) {
        if (!line.isEmpty()) {
            ids.emplace_back(line.toLongLong());
        }
    }
    return ids;
}

} // namespace aallokko::models
