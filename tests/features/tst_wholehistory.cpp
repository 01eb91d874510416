#include "core/calendar/workcalendar.h"
#include "core/exchange/ledgerimport.h"
#include "core/portfolio/fieldedits.h"
#include "core/portfolio/register.h"
#include "core/session/workspacefile.h"
#include "core/store/check.h"
#include "tests/support/program.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The journal is the whole history: back to the empty file and forward again, without a difference.
class TestWholeHistory : public QObject
{
    Q_OBJECT

private slots:
    void everythingCanBeUndoneToTheEmptyFileAndRedone();

private:
    struct Step
    {
        QString label;
        Edit edit;
    };
    std::vector<Step> steps() const;
};

namespace {
Edit importOf(const QString &fixture)
{
    LedgerOptions options;
    options.today = QDate(2021, 11, 15);
    const auto book = readWorkbook(QStringLiteral(DUBAN_FIXTURES "/") + fixture);
    auto ledger = book ? readLedger(*book, options) : tl::unexpected(book.error());
    if (!ledger)
        return [error = ledger.error()](const Workspace &) -> Result<ChangeSet> {
            return tl::unexpected(error);
        };
    return importEdit(
        std::make_shared<const Ledger>(std::move(*ledger)), {}, WorkCalendar::shipped(), systemIds());
}

/// Sets a field of the record that stands at a place, whatever it holds.
template <typename Record, typename Value>
Edit setAt(size_t index, Value Record::*member, Value wanted)
{
    return [=](const Workspace &workspace) {
        const Record &standing = *workspace.all<Record>().at(index);
        return setField<Record, Value>(standing.id, member, standing.*member, wanted)(workspace);
    };
}

template <typename Record>
bool sameRecords(const Workspace &a, const Workspace &b)
{
    return std::equal(a.all<Record>().begin(),
                      a.all<Record>().end(),
                      b.all<Record>().begin(),
                      b.all<Record>().end(),
                      [](const Ref<Record> &left, const Ref<Record> &right) { return *left == *right; });
}

bool same(const Workspace &a, const Workspace &b)
{
    bool all = true;
    eachRecordType([&]<typename Record>() { all = all && sameRecords<Record>(a, b); });
    return all;
}

size_t recordCount(const Workspace &workspace)
{
    size_t count = 0;
    eachRecordType([&]<typename Record>() { count += workspace.table<Record>().size(); });
    return count;
}

/// What the check finds, as sentences.
QStringList findings(WorkspaceFile &file)
{
    const auto found = checkFile(file.store(), file.workspace());
    QStringList sentences;
    if (!found)
        return {found.error().message};
    for (const Finding &finding : *found)
        sentences.append(finding.message);
    return sentences;
}
} // namespace

std::vector<TestWholeHistory::Step> TestWholeHistory::steps() const
{
    std::vector<Step> steps{{u"projects"_s, importOf(u"zone-2021-10.xlsx"_s)},
                            {u"weekly"_s, importOf(u"unit-weekly-wutong.xlsx"_s)},
                            {u"matters"_s, importOf(u"matters-2021.csv"_s)}};
    for (size_t i = 0; i < 30; i += 3) {
        steps.push_back({u"progress"_s,
                         setAt<Project, QString>(i, &Project::progress, u"第%1次,\"引号\"\n换行"_s.arg(i))});
        steps.push_back(
            {u"done"_s,
             setAt<Project, std::optional<Money>>(
                 i, &Project::done, i % 2 ? std::nullopt : std::optional(Money{qint64(i) * 100, u"约"_s}))});
        steps.push_back(
            {u"finish"_s,
             setAt<Project, DatePhrase>(
                 i, &Project::finish, {QDate(2022, 12, 31), u"2022年底前"_s, DatePhrase::Precision::Year})});
        steps.push_back({u"state"_s,
                         setAt<Matter, MatterState>(
                             i, &Matter::state, i % 2 ? MatterState::Returned : MatterState::Suspended)});
    }
    steps.push_back({u"rename"_s, [](const Workspace &workspace) {
                         return renameUnit(
                             workspace.all<Unit>().front()->id, u"新名称局"_s, QDate(2021, 11, 1))(workspace);
                     }});
    steps.push_back({u"merge"_s, [](const Workspace &workspace) {
                         const auto &units = workspace.all<Unit>();
                         return mergeUnits(units.at(1)->id, units.at(2)->id, QDate(2021, 11, 2))(workspace);
                     }});
    steps.push_back({u"the ledger again"_s, importOf(u"zone-2021-10.xlsx"_s)});
    return steps;
}

void TestWholeHistory::everythingCanBeUndoneToTheEmptyFileAndRedone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.duban"_s);
    auto file = WorkspaceFile::create(path, {u"test"_s, systemIds(), systemClock()});
    VERIFY_RESULT(file);
    std::vector<Workspace> states{(*file)->workspace()};
    QCOMPARE(recordCount(states.front()), size_t(0));

    for (const Step &step : steps()) {
        const auto performed = (*file)->perform(step.edit, step.label);
        VERIFY_RESULT(performed);
        QVERIFY2(performed->entry.seq > 0, qPrintable(step.label + u" changed nothing"_s));
        states.push_back((*file)->workspace());
        QCOMPARE(findings(**file), QStringList());
    }
    for (size_t state = states.size() - 1; state-- > 0;) {
        VERIFY_RESULT((*file)->undo());
        QVERIFY(same((*file)->workspace(), states[state]));
        QCOMPARE(findings(**file), QStringList());
    }
    VERIFY_REFUSED((*file)->undo(), Error::Kind::Invalid);
    QCOMPARE(recordCount((*file)->workspace()), size_t(0));
    QCOMPARE(duban({u"check"_s, path, u"--json"_s}).json[u"counts"][u"projects"].toInt(-1), 0);

    for (size_t state = 1; state < states.size(); ++state) {
        VERIFY_RESULT((*file)->redo());
        QVERIFY(same((*file)->workspace(), states[state]));
    }
    VERIFY_REFUSED((*file)->redo(), Error::Kind::Invalid);
    QCOMPARE(findings(**file), QStringList());
    file->reset();
    const auto again = WorkspaceFile::open(path, {u"test"_s, systemIds(), systemClock()});
    VERIFY_RESULT(again);
    QVERIFY(same((*again)->workspace(), states.back()));
}

QTEST_GUILESS_MAIN(TestWholeHistory)
#include "tst_wholehistory.moc"
