// SPDX-License-Identifier: GPL-3.0-or-later
//
// A scan over the letters of a format code with quotes, escapes and brackets taken out.
#include "importers/numbers/number_format.h"

namespace aallokko::importers {

namespace {

struct Letters {
    bool date = false;
    bool time = false;
    bool elapsed = false;
    bool month = false; ///< 'm': month or minutes, decided by its company
    bool percent = false;
};

/// Position after the bracket that starts at `at`; "[h]", "[mm]" and "[ss]" mean elapsed time.
qsizetype readBracket(QStringView code, qsizetype at, Letters& letters) {
    const qsizetype end = code.indexOf(u']', at);
    if (end < 0)
        return code.size();
    const QStringView inner = code.mid(at + 1, end - at - 1);
    bool elapsed = !inner.isEmpty();
    for (const QChar c : inner)
        elapsed = elapsed && c.toLower() == inner.front().toLower() &&
                  QStringView(u"hms").contains(c.toLower());
    letters.elapsed = letters.elapsed || elapsed;
    return end + 1;
}

/// Position after the character at `at`, which stands outside quotes and brackets.
qsizetype readLetter(QStringView code, qsizetype at, Letters& letters) {
    const QStringView rest = code.mid(at);
    if (rest.startsWith(u"General", Qt::CaseInsensitive))
        return at + 7;
    if (rest.startsWith(u"AM/PM", Qt::CaseInsensitive))
        return at + 5;
    switch (code[at].toLower().unicode()) {
    case u'e':
        // "E+" and "E-" are exponents, a bare "e" is a year.
        if (rest.size() > 1 && (rest[1] == u'+' || rest[1] == u'-'))
            return at + 2;
        letters.date = true;
        break;
    case u'y':
    case u'd':
        letters.date = true;
        break;
    case u'h':
    case u's':
        letters.time = true;
        break;
    case u'm':
        letters.month = true;
        break;
    case u'%':
        letters.percent = true;
        break;
    default:
        break;
    }
    return at + 1;
}

} // namespace

NumberMeaning numberMeaningOf(QStringView code) {
    Letters letters;
    qsizetype at = 0;
    while (at < code.size() && code[at] != u';') {
        switch (code[at].unicode()) {
        case u'"': {
            const qsizetype end = code.indexOf(u'"', at + 1);
            at = end < 0 ? code.size() : end + 1;
            break;
        }
        case u'\\':
        case u'_':
        case u'*':
            at += 2;
            break;
        case u'[':
            at = readBracket(code, at, letters);
            break;
        default:
            at = readLetter(code, at, letters);
        }
    }
    if (letters.date)
        return letters.time || letters.elapsed ? NumberMeaning::DateTime : NumberMeaning::Date;
    if (letters.elapsed)
        return NumberMeaning::Duration;
    if (letters.time)
        return NumberMeaning::Time;
    if (letters.month)
        return NumberMeaning::Date;
    return letters.percent ? NumberMeaning::Percent : NumberMeaning::Number;
}

NumberMeaning builtInNumberMeaning(int id) {
    if (id == 9 || id == 10)
        return NumberMeaning::Percent;
    if (id == 22)
        return NumberMeaning::DateTime;
    if (id == 46)
        return NumberMeaning::Duration;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return NumberMeaning::Time;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return NumberMeaning::Date;
    return NumberMeaning::Number;
}

} // namespace aallokko::importers
