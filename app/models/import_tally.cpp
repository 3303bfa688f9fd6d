// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counting follows takeOf(), the same function that select() decides by.
#include "app/models/import_tally.h"

#include <QCoreApplication>
#include <QStringList>

namespace aallokko::models {

namespace {

using importers::ChangeKind;
using importers::RowChange;
using importers::Take;

struct AcceptWords {
    Q_DECLARE_TR_FUNCTIONS(AcceptWords)

  public:
    static QString of(const ImportTally& tally) {
        QStringList parts;
        const auto add = [&parts](int count, const QString& text) {
            if (count > 0) {
                parts << text;
            }
        };
        add(tally.added, tr("%n new", nullptr, tally.added));
        add(tally.changed, tr("%n change(s)", nullptr, tally.changed));
        add(tally.missing, tr("%n missing", nullptr, tally.missing));
        add(tally.returned, tr("%n back", nullptr, tally.returned));
        add(tally.interfaces, tr("%n interface(s)", nullptr, tally.interfaces));
        add(tally.settled, tr("%n value(s) of ours kept", nullptr, tally.settled));
        QString text = parts.isEmpty()
                           ? (tally.isNothing() ? tr("Nothing chosen") : tr("Accept the changes"))
                           : tr("Accept %1").arg(parts.join(QStringLiteral(", ")));
        if (tally.open > 0) {
            text += QStringLiteral("; ") + tr("%n conflict(s) left", nullptr, tally.open);
        }
        return text;
    }
};

void count(ImportTally& tally, const RowChange& change, Take take) {
    if (take != Take::Theirs) {
        int& number = !change.isConflict   ? tally.left
                      : take == Take::Ours ? tally.settled
                                           : tally.open;
        ++number;
    } else if (change.interface.isValid()) {
        ++tally.interfaces;
    } else {
        int& number = change.kind == ChangeKind::New       ? tally.added
                      : change.kind == ChangeKind::Missing ? tally.missing
                      : change.kind == ChangeKind::Changed ? tally.changed
                                                           : tally.returned;
        ++number;
    }
}

} // namespace

ImportTally tallyOf(const importers::ImportReview& review, const importers::Selection& selection) {
    ImportTally tally;
    for (const importers::FileReview& file : review.files) {
        for (const auto* lines : {&file.changes, &file.interfaceChanges}) {
            for (const RowChange& change : *lines) {
                count(tally, change, takeOf(selection, change));
            }
        }
    }
    return tally;
}

QString acceptText(const ImportTally& tally) {
    return AcceptWords::of(tally);
}

} // namespace aallokko::models
