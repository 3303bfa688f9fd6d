// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of the matcher: its verbs, and why a cluster is proposed.
#include "core/text/messages.h"

#include <QtGlobal>

namespace aallokko::text {

namespace {

constexpr Message messages[] = {
    {"cli.missing_option",
     QT_TRANSLATE_NOOP("messages", "The option %1 is missing. --help shows an "
                                   "example.")},
    {"match.no_column", QT_TRANSLATE_NOOP("messages", "%1 has no column \"%2\".")},
    {"match.unknown_ids", QT_TRANSLATE_NOOP("messages", "%1 names rows that the tables lack:")},
    {"match.unknown_id", QT_TRANSLATE_NOOP("messages", "\"%1\" in %2")},
    {"match.bad_model", QT_TRANSLATE_NOOP("messages", "The file of weights cannot be used:")},
    {"match.bad_model_line",
     QT_TRANSLATE_NOOP("messages", "line %1: \"%2\" is no heading and no name with a number")},
    {"match.bad_word_list", QT_TRANSLATE_NOOP("messages", "The list of words cannot be used:")},
    {"match.bad_word_line", QT_TRANSLATE_NOOP("messages", "line %1: \"%2\"")},
    {"match.bad_vendor_list", QT_TRANSLATE_NOOP("messages", "The list of vendors cannot be used:")},
    {"match.bad_vendor_line",
     QT_TRANSLATE_NOOP("messages", "line %1: \"%2\" names no older name after a colon")},
    {"match.judged_pairs",
     QT_TRANSLATE_NOOP("messages", "%1 pairs judged, %2 of them the same. Written to %3.")},
    {"match.clusters", QT_TRANSLATE_NOOP("messages", "%1 clusters.")},
    {"match.kind.same_installation", QT_TRANSLATE_NOOP("messages", "one installation")},
    {"match.kind.same_product", QT_TRANSLATE_NOOP("messages", "one product")},
    {"match.kind.same_function", QT_TRANSLATE_NOOP("messages", "one function, several products")},
    {"match.same_name", QT_TRANSLATE_NOOP("messages", "the names are the same but for spelling, "
                                                      "version or order")},
    {"match.same_product", QT_TRANSLATE_NOOP("messages", "the stated products are the same")},
    {"match.alike_name", QT_TRANSLATE_NOOP("messages", "the names are alike")},
    {"match.contained_name", QT_TRANSLATE_NOOP("messages", "one name stands inside the other")},
    {"match.short_form",
     QT_TRANSLATE_NOOP("messages", "a name in brackets is the name on the other row")},
    {"match.some_words", QT_TRANSLATE_NOOP("messages", "the names share rare words")},
    {"match.vendor", QT_TRANSLATE_NOOP("messages", "the vendor is the same")},
    {"match.function", QT_TRANSLATE_NOOP("messages", "a function or category is common")},
    {"match.description", QT_TRANSLATE_NOOP("messages", "the purposes are alike")},
    {"match.same_organisation", QT_TRANSLATE_NOOP("messages", "the organisation is the same")},
    {"match.verdict", QT_TRANSLATE_NOOP("messages", "a person said so")},
    {"match.products_differ", QT_TRANSLATE_NOOP("messages", "the products differ")},
    {"match.versions_differ", QT_TRANSLATE_NOOP("messages", "but the versions differ")},
    {"match.editions_differ", QT_TRANSLATE_NOOP("messages", "but the editions differ")},
    {"match.vendors_differ", QT_TRANSLATE_NOOP("messages", "but the vendors differ")},
    {"match.functions_differ", QT_TRANSLATE_NOOP("messages", "but the functions differ")},
};

} // namespace

std::span<const Message> matchMessages() {
    return messages;
}

} // namespace aallokko::text
