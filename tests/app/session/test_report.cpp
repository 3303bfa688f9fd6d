// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports of a small project: what each kind says, in its own language, for whom; and that all
// formats are of the same report.
#include "app/session/report/report.h"
#include "app/session/session.h"
#include "core/text/messages.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::session {
namespace {

using exchange::Audience;
using exchange::Report;
using exchange::ReportKind;
using exchange::ReportTable;
using model::Language;

class Reports : public testing::Test {
  protected:
    void SetUp() override {
        NewProject settings;
        settings.region = "Keski-Suomi";
        auto made = Session::create(folder.filePath(QStringLiteral("p.aallokko")), settings);
        ASSERT_TRUE(made) << made.error().code;
        session = std::move(*made);
        QByteArray rows = "Järjestelmä;Käsittely;Omistaja;Vuosikustannus (€);Työmäärä (htp);"
                          "Tietojen ajantasaisuus\n";
        for (int k = 1; k <= 6; ++k) {
            rows += "Kirjanpito " + QByteArray::number(k) + ";yhdistetään;Oona Omistaja;" +
                    QByteArray::number(20000 + 1000 * k) + ";60;2018-06-30\n";
        }
        const QString name = folder.filePath(QStringLiteral("Keuruu.csv"));
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(rows);
        file.close();
        const auto review = Session::reviewImport(session->importInput({name}, {}), {});
        ASSERT_FALSE(review.refused) << review.refused->code;
        ASSERT_TRUE(session->acceptImport(review));
        std::vector<model::InstallationId> ids;
        for (const model::SystemView& system : session->systems().systems()) {
            keuruu = system.installation->responsible;
            ids.push_back(system.id());
        }
        for (const model::InstallationId id : ids) {
            ASSERT_TRUE(session->setField(id, model::FieldKey::Disposition,
                                          {model::FieldState::Value, std::string("merge"), {}}));
            ASSERT_TRUE(session->setField(id, model::FieldKey::TransferScope,
                                          {model::FieldState::Value, std::string("full"), {}}));
        }
        ASSERT_TRUE(session->setPolicy("as_of: 2018-06-30\n", "test"));
    }
    void makePlan() {
        PlanRequest request;
        request.timeLimitSeconds = 0;
        request.iterations = 20000;
        request.threads = 1;
        const auto input = session->planInput(request);
        ASSERT_TRUE(input);
        const auto run = runPlanner(*input, {}, nullptr);
        ASSERT_TRUE(run) << run.error().code;
        ASSERT_TRUE(session->storePlan(*run));
    }
    ReportBasis basis() const {
        auto input = reportInput(*session, {});
        EXPECT_TRUE(input);
        auto made = makeReportBasis(std::move(*input), {});
        EXPECT_TRUE(made) << made.error().code;
        return std::move(*made);
    }
    Report report(ReportKind kind, Audience audience = Audience::Internal,
                  Language language = Language::En) const {
        ReportRequest request;
        request.kind = kind;
        request.audience = audience;
        request.language = language;
        request.organisation = kind == ReportKind::Letter ? keuruu : model::OrganisationId();
        auto made = makeReport(basis(), request);
        EXPECT_TRUE(made) << made.error().code;
        return std::move(*made);
    }
    static QString html(const Report& report) { return QString::fromUtf8(toHtml(report)); }
    static const ReportTable* tableOf(const Report& report, const QString& key) {
        for (const exchange::ReportSection& section : report.sections) {
            for (const exchange::ReportBlock& block : section.blocks) {
                const auto* table = std::get_if<ReportTable>(&block);
                if (table != nullptr && table->table.key == key) {
                    return table;
                }
            }
        }
        return nullptr;
    }
    static bool hasSection(const Report& report, const QString& key) {
        return std::any_of(report.sections.begin(), report.sections.end(),
                           [&](const auto& one) { return one.key == key; });
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    model::OrganisationId keuruu;
};

TEST_F(Reports, InterimReportExplainsTheCountAndSaysThatThereIsNoPlan) {
    const Report made = report(ReportKind::Interim);
    EXPECT_TRUE(html(made).contains(QStringLiteral("6 rows = 6 installations")));
    EXPECT_TRUE(html(made).contains(QStringLiteral("There is no plan yet.")));
    EXPECT_FALSE(hasSection(made, QStringLiteral("how_good")));
    const ReportTable* organisations = tableOf(made, QStringLiteral("organisations"));
    ASSERT_NE(organisations, nullptr);
    const auto& rows = organisations->table.rows;
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [](const auto& row) {
        return exchange::plainText(row[0]) == QStringLiteral("Keuruu") &&
               exchange::plainText(row[1]) == QStringLiteral("6");
    }));
}

TEST_F(Reports, PlanHasItsRangeFirstAndItsQualityUnderIt) {
    makePlan();
    const Report made = report(ReportKind::WavePlan);
    const QString text = html(made);
    const auto range = text.indexOf(QStringLiteral("This plan costs"));
    const auto quality = text.indexOf(QStringLiteral("How good is this plan?"));
    ASSERT_GT(range, 0);
    EXPECT_GT(quality, range);
    const ReportTable* load = tableOf(made, QStringLiteral("load"));
    ASSERT_NE(load, nullptr);
    ASSERT_TRUE(load->chart);
    std::int64_t systems = 0;
    for (const exchange::ReportSection& section : made.sections) {
        for (const exchange::ReportBlock& block : section.blocks) {
            const auto* table = std::get_if<ReportTable>(&block);
            if (table != nullptr && table->table.key == QStringLiteral("waves")) {
                systems += std::ssize(table->table.rows);
                EXPECT_EQ(section.level, 2);
            }
        }
    }
    EXPECT_EQ(systems, 6);
    const exchange::Workbook workbook = workbookOf(made);
    EXPECT_EQ(workbook.tables.front().key, QStringLiteral("waves")) << "the main table comes first";
    EXPECT_EQ(std::ssize(workbook.tables.front().rows), 6) << "one sheet for all quarters";
    EXPECT_EQ(workbook.tables.front().columns[1].key, QStringLiteral("consolidated"));
}

TEST_F(Reports, PlanOfAnotherInventoryIsToldAsSuch) {
    makePlan();
    model::FieldValue value;
    value.state = model::FieldState::Value;
    value.data = std::string("Uusi");
    const auto id = session->systems().systems().front().id();
    ASSERT_TRUE(session->setField(id, model::FieldKey::Owner, value));
    EXPECT_TRUE(html(report(ReportKind::WavePlan))
                    .contains(QStringLiteral("The plan was made from inventory version")));
}

TEST_F(Reports, PublicReportsHaveNeitherPersonsNorAmountsAndSayWhy) {
    makePlan();
    for (const ReportKind kind :
         {ReportKind::Interim, ReportKind::WavePlan, ReportKind::Letter, ReportKind::Audit}) {
        const Report made = report(kind, Audience::Public);
        QString text = html(made);
        EXPECT_FALSE(text.contains(QStringLiteral("Oona"))) << exchange::nameOf(kind);
        EXPECT_FALSE(text.contains(QString::fromStdString(session->userName())))
            << exchange::nameOf(kind);
        EXPECT_FALSE(text.remove(QStringLiteral("(€)")).contains(QChar(0x20ac)))
            << exchange::nameOf(kind);
        EXPECT_FALSE(made.redactions.empty());
        EXPECT_TRUE(text.contains(QStringLiteral("section 24(1), paragraphs 7 and 8")));
        EXPECT_NE(tableOf(made, QStringLiteral("redactions")), nullptr);
    }
    const Report whole = report(ReportKind::Interim, Audience::Steering);
    EXPECT_TRUE(whole.redactions.empty());
    EXPECT_TRUE(html(whole).contains(QStringLiteral("Nothing is left out")));
}

TEST_F(Reports, LetterAsksOneOrganisationAndListsBothEvents) {
    makePlan();
    const Report made = report(ReportKind::Letter);
    EXPECT_TRUE(made.title.startsWith(QStringLiteral("Keuruu")));
    const QString text = html(made);
    EXPECT_TRUE(text.contains(QStringLiteral("These answers are still missing")));
    EXPECT_TRUE(text.contains(QStringLiteral("Please answer by")));
    const ReportTable* own = tableOf(made, QStringLiteral("own_systems"));
    ASSERT_NE(own, nullptr);
    ASSERT_EQ(std::ssize(own->table.rows), 6);
    EXPECT_EQ(own->table.columns[2].key, QStringLiteral("taken_over"));
    EXPECT_NE(exchange::plainText(own->table.rows[0][2]), QString()) << "day of the takeover";
    EXPECT_NE(exchange::plainText(own->table.rows[0][3]), QString()) << "quarter";
}

TEST_F(Reports, LetterToThoseWhoHaveNotAnsweredAsksForTheInventory) {
    const ReportBasis made = basis();
    const auto all = lettersTo(made);
    ASSERT_GT(all.size(), 10u);
    ReportRequest request;
    request.kind = ReportKind::Letter;
    request.language = Language::En;
    request.organisation = all.front() == keuruu ? all.back() : all.front();
    const auto letter = makeReport(made, request);
    ASSERT_TRUE(letter);
    EXPECT_TRUE(html(*letter).contains(QStringLiteral("has sent no inventory yet")));
    request.organisation = {};
    const auto nobody = makeReport(made, request);
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().code, "report.no_organisation");
}

TEST_F(Reports, ReportHasItsOwnLanguageWhateverTheProgramSpeaks) {
    text::setLanguage(Language::En);
    const QString finnish = html(report(ReportKind::Interim, Audience::Internal, Language::Fi));
    EXPECT_TRUE(finnish.contains(QStringLiteral("<html lang=\"fi\">")));
    EXPECT_TRUE(finnish.contains(QStringLiteral("Väliraportti")));
    EXPECT_FALSE(finnish.contains(QStringLiteral("Interim report")));
    const QString swedish = html(report(ReportKind::Interim, Audience::Internal, Language::Sv));
    EXPECT_TRUE(swedish.contains(QStringLiteral("Mellanrapport")));
    EXPECT_EQ(text::currentLanguage(), Language::En);
    EXPECT_EQ(text::sentence("report.kind.interim", {}), QStringLiteral("Interim report"));
}

TEST_F(Reports, AuditReportSaysThatTheChainHoldsAndDrawsASample) {
    const Report made = report(ReportKind::Audit);
    EXPECT_TRUE(html(made).contains(QStringLiteral("The chain holds")));
    const ReportTable* sample = tableOf(made, QStringLiteral("sample"));
    ASSERT_NE(sample, nullptr);
    EXPECT_EQ(std::ssize(sample->table.rows), 6) << "all, where there are fewer than asked for";
}

TEST_F(Reports, HtmlIsAccessibleAndTheSameEachTime) {
    makePlan();
    const QString text = html(report(ReportKind::WavePlan));
    EXPECT_EQ(text.count(QStringLiteral("<h1>")), 1);
    EXPECT_EQ(text.count(QStringLiteral("<table>")), text.count(QStringLiteral("<caption>")));
    EXPECT_TRUE(text.contains(QStringLiteral("<th scope=\"col\">")));
    EXPECT_TRUE(text.contains(QStringLiteral("<th scope=\"row\">")));
    EXPECT_TRUE(text.contains(QStringLiteral("class=\"bar\" aria-hidden=\"true\"")));
    EXPECT_EQ(text, html(report(ReportKind::WavePlan)));
}

TEST_F(Reports, FileNamesAreOfLettersDigitsAndHyphens) {
    EXPECT_EQ(fileNameOf(QStringLiteral("179 Jyväskylä / Jyvaskyla")),
              QStringLiteral("179-jyvaskyla-jyvaskyla"));
    EXPECT_EQ(fileNameOf(QStringLiteral("../..")), QStringLiteral("report"));
}

} // namespace
} // namespace aallokko::session
