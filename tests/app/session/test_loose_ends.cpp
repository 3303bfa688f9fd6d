// SPDX-License-Identifier: GPL-3.0-or-later
//
// An unclear end of an interface is joined to a system, and the same list again follows it; the
// mark "reviewed" of an organisation, which errors alone block.
#include "app/session/loose_ends.h"
#include "app/session/reviews.h"
#include "app/session/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::session {
namespace {

class LooseEndsTest : public testing::Test {
  protected:
    void SetUp() override {
        NewProject settings;
        settings.region = "Keski-Suomi";
        auto made = Session::create(folder.filePath(QStringLiteral("p.aallokko")), settings);
        ASSERT_TRUE(made) << made.error().code;
        session = std::move(*made);
        import("Raha;Keuruu;Palkat ja palkkiot\nPalkat;Keuruu;\n");
    }
    void import(const QByteArray& rows) {
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Järjestelmä;Organisaatio;Liittymät\n" + rows);
        file.close();
        const auto review = Session::reviewImport(session->importInput({file.fileName()}, {}), {});
        ASSERT_FALSE(review.refused);
        ASSERT_TRUE(session->acceptImport(review));
    }
    [[nodiscard]] const model::Interface& interface() const {
        return session->inventory().all<model::Interface>().begin()->second;
    }
    [[nodiscard]] model::OrganisationId organisation(const char* code) const {
        for (const auto& [id, one] : session->inventory().all<model::Organisation>()) {
            if (one.code == code) {
                return id;
            }
        }
        return {};
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
};

TEST_F(LooseEndsTest, isJoinedInPlaceUndoneAndKeptByTheSameListAgain) {
    ASSERT_EQ(session->inventory().all<model::Interface>().size(), 1U);
    const model::InterfaceId id = interface().id;
    const auto before = session->inventory().tables;
    EXPECT_FALSE(joinEnd(*session, id, model::InstallationId(1))) << "its own other end";
    EXPECT_FALSE(joinEnd(*session, id, model::InstallationId(99)));
    const auto done = joinEnd(*session, id, model::InstallationId(2));
    ASSERT_TRUE(done) << done.error().code;
    EXPECT_EQ(interface().target.installation, model::InstallationId(2));
    EXPECT_EQ(interface().target.written, "Palkat ja palkkiot");
    const auto again = joinEnd(*session, id, model::InstallationId(2));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, "ends.none");
    ASSERT_TRUE(session->undo());
    EXPECT_TRUE(session->inventory().tables == before);
    ASSERT_TRUE(session->redo());
    // The same words again, beside a new row.
    import("Raha;Keuruu;Palkat ja palkkiot\nPalkat;Keuruu;\nKuura;Keuruu;\n");
    ASSERT_EQ(session->inventory().all<model::Interface>().size(), 1U);
    EXPECT_EQ(interface().target.installation, model::InstallationId(2));
    EXPECT_FALSE(interface().notInLatest);
}

TEST_F(LooseEndsTest, errorsBlockTheReviewAndNothingElseDoes) {
    const auto keuruu = organisation("249");
    ASSERT_TRUE(keuruu.isValid());
    const auto findings = session->check();
    ASSERT_TRUE(findings);
    const int errors = errorsOf(*findings, keuruu);
    ASSERT_GT(errors, 0) << "the unclear end is one";
    const auto blocked = markReviewed(*session, keuruu, "");
    ASSERT_FALSE(blocked);
    EXPECT_EQ(blocked.error().code, "review.errors");
    EXPECT_EQ(blocked.error().arguments.back(), std::to_string(errors));
    EXPECT_FALSE(reviewOf(session->inventory(), keuruu));
    const auto multia = organisation("495");
    ASSERT_TRUE(markReviewed(*session, multia, "käyty läpi"));
    const auto review = reviewOf(session->inventory(), multia);
    ASSERT_TRUE(review);
    EXPECT_EQ(review->user, session->userName());
    EXPECT_EQ(review->reason, "käyty läpi");
    EXPECT_FALSE(review->time.empty());
    ASSERT_TRUE(unmarkReviewed(*session, multia, ""));
    EXPECT_FALSE(reviewOf(session->inventory(), multia));
    EXPECT_FALSE(unmarkReviewed(*session, multia, ""));
}

} // namespace
} // namespace aallokko::session
