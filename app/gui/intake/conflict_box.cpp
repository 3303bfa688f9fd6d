// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Later" stands under the oldest side: it leaves everything as it was.
#include "app/gui/intake/conflict_box.h"

#include "app/models/local_time.h"
#include "core/text/display.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace aallokko::gui {

using importers::Take;

namespace {
constexpr std::array takes{Take::Later, Take::Ours, Take::Theirs};
constexpr std::array names{"chooseLater", "chooseOurs", "chooseTheirs"};
} // namespace

ConflictBox::ConflictBox(QWidget* parent) : QGroupBox(parent) {
    auto* grid = new QGridLayout(this);
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side& side = m_sides[i];
        side.title = new QLabel(this);
        side.title->setWordWrap(true);
        side.value = new QLabel(this);
        side.value->setWordWrap(true);
        side.value->setTextFormat(Qt::PlainText);
        side.value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        QFont font = side.value->font();
        font.setBold(true);
        side.value->setFont(font);
        side.choose = new QPushButton(this);
        side.choose->setObjectName(QLatin1String(names[i]));
        side.choose->setCheckable(true);
        const int column = static_cast<int>(i);
        grid->addWidget(side.title, 0, column);
        grid->addWidget(side.value, 1, column);
        grid->addWidget(side.choose, 2, column);
        grid->setColumnStretch(column, 1);
        connect(side.choose, &QPushButton::clicked, this,
                [this, take = takes[i]] { Q_EMIT chosen(take); });
    }
    setVisible(false);
}

void ConflictBox::show(const importers::RowChange* change, const QString& field, Take take,
                       int selected) {
    setVisible(change != nullptr);
    if (change == nullptr) {
        return;
    }
    setTitle(tr("%1 · %2: changed by both sides").arg(text::qstring(change->name), field));
    const QString none = tr("(empty)");
    const auto shown = [&none](const std::string& value) {
        return value.empty() ? none : text::qstring(value);
    };
    m_sides[0].title->setText(tr("The file said last time"));
    m_sides[0].value->setText(shown(change->base));
    m_sides[1].title->setText(
        tr("The project has (%1, %2)")
            .arg(text::qstring(change->typedBy), models::localDate(change->typedAt)));
    m_sides[1].value->setText(shown(change->before));
    m_sides[2].title->setText(tr("The file says now (%1)").arg(text::place(change->source)));
    m_sides[2].value->setText(shown(change->after));
    const int count = std::max(1, selected);
    m_sides[0].choose->setText(tr("Decide %n later", nullptr, count));
    m_sides[1].choose->setText(tr("Keep ours in %n", nullptr, count));
    m_sides[2].choose->setText(tr("Take the file's in %n", nullptr, count));
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        m_sides[i].choose->setChecked(takes[i] == take);
        m_sides[i].choose->setAccessibleDescription(
            m_sides[i].title->text() + QStringLiteral(": ") + m_sides[i].value->text());
    }
}

void ConflictBox::retranslate() {
    setAccessibleName(tr("The three sides of the conflict"));
}

} // namespace aallokko::gui
