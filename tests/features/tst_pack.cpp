#include "tests/core/exchange/printedpack.h"
#include "tests/support/program.h"

#include <QTest>

/// `duban pack`: which parts, about whom, in which order.
class TestPack : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsAllPartsWithoutBeingAsked();
    void printsThePartsInTheOrderAskedFor();
    void narrowsThePackToAUnit();
    void refusesAPartThatThereIsNot();
    void refusesAUnitThatThereIsNot();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList packed(const QStringList &options)
    {
        const QString out = path(u"pack%1.pdf"_s.arg(++m_made));
        const QStringList words
            = QStringList{u"pack"_s, m_file, u"--today"_s, u"2021-11-12"_s, u"-o"_s, out} + options;
        return duban(words).exitCode == 0 ? pagesOf(out) : QStringList();
    }

    QTemporaryDir m_folder;
    QString m_file;
    int m_made = 0;
};

void TestPack::initTestCase()
{
    m_file = path(u"sample.duban"_s);
    QCOMPARE(duban({u"sample"_s, m_file}).exitCode, 0);
}

void TestPack::printsAllPartsWithoutBeingAsked()
{
    const QStringList pages = packed({});

    QVERIFY(pages.size() > 5);
    const QString all = pages.join(QString());
    for (const QString &title : {u"目录"_s,
                                 u"总体情况"_s,
                                 u"督办事项超期清单"_s,
                                 u"本周到期"_s,
                                 u"红灯、黄灯项目"_s,
                                 u"重点项目一览"_s})
        QVERIFY2(all.contains(title), qPrintable(title));
    for (const QString &page : pages)
        QVERIFY(page.contains(u"示例数据"_s));
}

void TestPack::printsThePartsInTheOrderAskedFor()
{
    const QStringList pages = packed({u"--parts"_s, u"due,overall"_s});

    QVERIFY(pages.size() >= 2);
    QVERIFY(pages.front().contains(u"本周到期"_s));
    QVERIFY(pages.back().contains(u"总体情况"_s) || pages.join(QString()).contains(u"总体情况"_s));
    QVERIFY(!pages.join(QString()).contains(u"重点项目一览"_s));
}

void TestPack::narrowsThePackToAUnit()
{
    const QString unit = u"城市管理局"_s;
    const QStringList all = packed({u"--parts"_s, u"cover,projects"_s});
    const QStringList one = packed({u"--parts"_s, u"cover,projects"_s, u"--unit"_s, unit});

    QVERIFY(!one.isEmpty());
    QVERIFY(one.size() < all.size());
    QVERIFY(one.front().contains(unit));
    QVERIFY(!one.join(QString()).contains(u"社会事业局"_s));
}

void TestPack::refusesAPartThatThereIsNot()
{
    const auto result
        = duban({u"pack"_s, m_file, u"--parts"_s, u"overdue,weather"_s, u"-o"_s, path(u"no.pdf"_s)});

    QCOMPARE(result.exitCode, 2);
    QVERIFY(!QFile::exists(path(u"no.pdf"_s)));
}

void TestPack::refusesAUnitThatThereIsNot()
{
    const auto result = duban({u"pack"_s, m_file, u"--unit"_s, u"没有的单位"_s, u"-o"_s, path(u"no.pdf"_s)});

    QCOMPARE(result.exitCode, 3);
    QVERIFY(!QFile::exists(path(u"no.pdf"_s)));
}

QTEST_MAIN(TestPack)
#include "tst_pack.moc"
