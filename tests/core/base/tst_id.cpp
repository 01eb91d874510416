#include "core/base/id.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <set>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
using DeskId = Id<struct DeskTag>;
using ChairId = Id<struct ChairTag>;

std::vector<QUuid> row(const IdSource &ids, int count)
{
    std::vector<QUuid> made;
    for (int i = 0; i < count; ++i)
        made.push_back(ids());
    return made;
}

qint64 millisecondsOf(const QUuid &id)
{
    qint64 milliseconds = 0;
    const QByteArray bytes = id.toRfc4122();
    for (int i = 0; i < 6; ++i)
        milliseconds = milliseconds << 8 | static_cast<uchar>(bytes[i]);
    return milliseconds;
}
} // namespace

class TestId : public QObject
{
    Q_OBJECT

private slots:
    void idsOfDifferentRecordsDoNotMix();
    void newIdentitiesAreUuidsOfVersionSeven();
    void newIdentitiesCarryTheTimeOfTheirMaking();
    void newIdentitiesAreOrderedByTheirMaking();
    void orderInMemoryIsTheOrderOfTheBytes();
    void newIdentitiesMayBeMadeInSeveralThreads();
    void repeatableIdentitiesAreTheSameRowForTheSameName();
};

void TestId::idsOfDifferentRecordsDoNotMix()
{
    static_assert(!std::is_convertible_v<DeskId, ChairId>);
    static_assert(!std::is_constructible_v<DeskId, ChairId>);

    const DeskId none;
    const DeskId some = makeId<DeskId>(repeatableIds(u"desks"_s));

    QVERIFY(none.isNull() && !none);
    QVERIFY(!some.isNull() && some);
    QVERIFY(some != none);
}

void TestId::newIdentitiesAreUuidsOfVersionSeven()
{
    for (const QUuid &id : row(systemIds(), 10'000)) {
        const QByteArray bytes = id.toRfc4122();

        QCOMPARE(static_cast<uchar>(bytes[6]) >> 4, 7);
        QCOMPARE(static_cast<uchar>(bytes[8]) >> 6, 2);
        QCOMPARE(id.variant(), QUuid::DCE);
    }
}

void TestId::newIdentitiesCarryTheTimeOfTheirMaking()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();

    const QUuid id = systemIds()();

    QVERIFY(millisecondsOf(id) >= before);
    QVERIFY(millisecondsOf(id) <= QDateTime::currentMSecsSinceEpoch());
}

void TestId::newIdentitiesAreOrderedByTheirMaking()
{
    // More than one counter's worth (4,096) in one millisecond must not break the order either.
    const std::vector<QUuid> made = row(systemIds(), 200'000);

    QVERIFY(std::is_sorted(made.begin(), made.end()));
    QCOMPARE(std::adjacent_find(made.begin(), made.end()), made.end());
}

void TestId::orderInMemoryIsTheOrderOfTheBytes()
{
    std::vector<QUuid> made = row(repeatableIds(u"order"_s), 2'000);

    std::sort(made.begin(), made.end());

    QVERIFY(std::is_sorted(made.begin(), made.end(), [](const QUuid &a, const QUuid &b) {
        return a.toRfc4122() < b.toRfc4122();
    }));
}

void TestId::newIdentitiesMayBeMadeInSeveralThreads()
{
    constexpr int each = 50'000;
    const IdSource ids = systemIds();
    std::vector<std::vector<QUuid>> rows(4);

    std::vector<std::thread> threads;
    for (std::vector<QUuid> &mine : rows)
        threads.emplace_back([&ids, &mine] { mine = row(ids, each); });
    for (std::thread &thread : threads)
        thread.join();

    QSet<QByteArray> stamps; // time and counter together: never given twice
    for (const std::vector<QUuid> &mine : rows) {
        QVERIFY(std::is_sorted(mine.begin(), mine.end()));
        for (const QUuid &id : mine)
            stamps.insert(id.toRfc4122().left(8));
    }
    QCOMPARE(stamps.size(), each * qsizetype(rows.size()));
}

void TestId::repeatableIdentitiesAreTheSameRowForTheSameName()
{
    const std::vector<QUuid> first = row(repeatableIds(u"示例"_s), 1'000);

    QCOMPARE(row(repeatableIds(u"示例"_s), 1'000), first);
    QVERIFY(row(repeatableIds(u"另一个"_s), 1'000) != first);
    QCOMPARE(std::set<QUuid>(first.begin(), first.end()).size(), first.size());
    QVERIFY(std::none_of(first.begin(), first.end(), [](const QUuid &id) { return id.isNull(); }));
}

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
