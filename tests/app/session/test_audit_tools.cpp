// SPDX-License-Identifier: GPL-3.0-or-later
//
// What auditors use: a sample that everybody draws again alike, and snapshots that hold until
// somebody touches file, project or trail.
#include "app/session/audit_sample.h"
#include "app/session/session.h"
#include "app/session/signed_snapshot.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace aallokko::session {
namespace {

class AuditTools : public testing::Test {
  protected:
    static constexpr int systemsEach = 40;

    void SetUp() override {
        NewProject settings;
        settings.region = "Keski-Suomi";
        auto made = Session::create(folder.filePath(QStringLiteral("p.aallokko")), settings);
        ASSERT_TRUE(made) << made.error().code;
        session = std::move(*made);
        importOf(QStringLiteral("Keuruu.csv"));
        importOf(QStringLiteral("Laukaa.csv"));
    }
    void importOf(const QString& file) {
        QByteArray rows = "Järjestelmä;Kriittisyys\n";
        for (int k = 1; k <= systemsEach; ++k) {
            rows += file.toUtf8().left(6) + " " + QByteArray::number(k) +
                    (k % 4 == 0 ? ";4\n" : ";2\n");
        }
        const QString path = folder.filePath(file);
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(rows);
        out.close();
        const auto review = Session::reviewImport(session->importInput({path}, {}), {});
        ASSERT_FALSE(review.refused) << review.refused->code;
        ASSERT_TRUE(session->acceptImport(review));
    }
    std::vector<model::InstallationId> drawn(int size, std::uint64_t seed) const {
        return drawSample(session->systems(), {size, seed, {}});
    }
    QString sign(const std::string& ground = "for the auditors") {
        const QString path = folder.filePath(QStringLiteral("s.snapshot.json"));
        const auto input = snapshotInput(*session, {{}, ground});
        EXPECT_TRUE(input);
        const auto made = makeSnapshot(*input);
        EXPECT_TRUE(made) << made.error().code;
        const auto stored = storeSnapshot(*session, *made, path);
        EXPECT_TRUE(stored) << stored.error().code;
        return path;
    }
    std::vector<std::string> faultsOf(const QString& path) const {
        const auto check = checkSnapshot(snapshotCheckInput(*session), path);
        EXPECT_TRUE(check) << check.error().code;
        std::vector<std::string> codes;
        for (const base::Error& fault : check->faults) {
            codes.push_back(fault.code);
        }
        return codes;
    }
    void setOwner(const char* owner) {
        model::FieldValue value;
        value.state = model::FieldState::Value;
        value.data = std::string(owner);
        ASSERT_TRUE(session->setField(session->systems().systems().front().id(),
                                      model::FieldKey::Owner, value));
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
};

TEST_F(AuditTools, SameSeedDrawsTheSameAndAnotherSeedOthers) {
    const auto first = drawn(20, 1);
    EXPECT_EQ(first.size(), 20u);
    EXPECT_EQ(std::set(first.begin(), first.end()).size(), 20u) << "no system twice";
    EXPECT_EQ(first, drawn(20, 1));
    EXPECT_NE(first, drawn(20, 2));
}

TEST_F(AuditTools, EveryKindHasItsShareOfTheSample) {
    for (const std::uint64_t seed : {1u, 2u, 3u, 99u}) {
        std::map<std::pair<std::string, model::OrganisationId>, int> strata;
        for (const model::InstallationId id : drawn(16, seed)) {
            const model::SystemView& system = *session->systems().find(id);
            ++strata[{system.field(model::FieldKey::Criticality).text(),
                      system.installation->responsible}];
        }
        // 16 of 80: a fifth of 30, 30, 10 and 10 rows, to within one.
        ASSERT_EQ(strata.size(), 4u) << seed;
        for (const auto& [kind, count] : strata) {
            EXPECT_NEAR(count, kind.first == "4" ? 2 : 6, 1) << kind.first << ' ' << seed;
        }
    }
}

TEST_F(AuditTools, EverySystemIsDrawnAboutEquallyOften) {
    std::map<model::InstallationId, int> times;
    constexpr int seeds = 400;
    for (int seed = 0; seed < seeds; ++seed) {
        for (const model::InstallationId id : drawn(8, static_cast<std::uint64_t>(seed))) {
            ++times[id];
        }
    }
    EXPECT_EQ(times.size(), 2u * systemsEach);
    for (const auto& [id, count] : times) { // expected 40, standard deviation 6
        EXPECT_GT(count, 15) << id.value();
        EXPECT_LT(count, 70) << id.value();
    }
}

TEST_F(AuditTools, SampleHasBounds) {
    EXPECT_TRUE(drawn(0, 1).empty());
    EXPECT_TRUE(drawn(-3, 1).empty());
    EXPECT_EQ(drawn(1000, 1).size(), 2u * systemsEach);
    const auto one = session->systems().systems().front().installation->responsible;
    EXPECT_EQ(drawSample(session->systems(), {1000, 1, one}).size(),
              static_cast<std::size_t>(systemsEach));
}

TEST_F(AuditTools, SignedSnapshotHoldsAlsoAfterLaterChanges) {
    const auto version = session->inventory().version;
    const QString path = sign();
    EXPECT_EQ(faultsOf(path), std::vector<std::string>());
    setOwner("Later");
    EXPECT_EQ(faultsOf(path), std::vector<std::string>());
    const auto check = checkSnapshot(snapshotCheckInput(*session), path);
    ASSERT_TRUE(check);
    EXPECT_EQ(check->version, version);
    EXPECT_EQ(check->user, session->userName());
    EXPECT_EQ(check->ground, "for the auditors");
    EXPECT_EQ(session->inventory().all<model::Decision>().size(), 1u);
}

TEST_F(AuditTools, ChangedFileIsFound) {
    const QString path = sign();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    ASSERT_TRUE(bytes.contains("Keuruu 7"));
    bytes.replace("Keuruu 7", "Keuruu 9");
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();
    const auto faults = faultsOf(path);
    const std::set<std::string> codes(faults.begin(), faults.end());
    EXPECT_TRUE(codes.contains("snapshot.fault.content"));
    EXPECT_TRUE(codes.contains("snapshot.fault.inventory"));
    EXPECT_TRUE(codes.contains("snapshot.fault.unrecorded"));
}

TEST_F(AuditTools, SnapshotOfAnotherProjectDoesNotHold) {
    const QString path = sign();
    NewProject settings;
    settings.region = "Keski-Suomi";
    auto other = Session::create(folder.filePath(QStringLiteral("q.aallokko")), settings);
    ASSERT_TRUE(other);
    const auto check = checkSnapshot(snapshotCheckInput(**other), path);
    ASSERT_TRUE(check);
    EXPECT_FALSE(check->faults.empty());
}

TEST_F(AuditTools, NothingIsSignedWithoutAGroundOrOverAChange) {
    const auto blank = snapshotInput(*session, {{}, "  "});
    ASSERT_FALSE(blank);
    EXPECT_EQ(blank.error().code, "snapshot.no_ground");
    const auto input = snapshotInput(*session, {{}, "ground"});
    ASSERT_TRUE(input);
    const auto made = makeSnapshot(*input);
    ASSERT_TRUE(made);
    setOwner("Between");
    const QString path = folder.filePath(QStringLiteral("late.json"));
    const auto stored = storeSnapshot(*session, *made, path);
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().code, "snapshot.moved_on");
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(AuditTools, OtherFilesAreNoSnapshots) {
    const QString path = folder.filePath(QStringLiteral("Keuruu.csv"));
    const auto check = checkSnapshot(snapshotCheckInput(*session), path);
    ASSERT_FALSE(check);
    EXPECT_EQ(check.error().code, "snapshot.not_one");
}

} // namespace
} // namespace aallokko::session
