#include "tests/support/ledgersheet.h"
#include "tests/support/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Rows = QList<LedgerSheet::Row>;
Q_DECLARE_METATYPE(Rows)

/// What stands below the header of a ledger: projects, and all that is none.
class TestLedgerRows : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoProjectIsSkippedByItsKind_data();
    void whatIsNoProjectIsSkippedByItsKind();
    void aProjectsOwnWordsDoNotMakeItFurniture();
    void aGroupGivesItsKindUntilTheNext();
    void aGroupOfAStageGivesTheStage();
    void theSheetsOwnTotalIsKeptBesideTheSum_data();
    void theSheetsOwnTotalIsKeptBesideTheSum();
    void aGroupThatCountsOtherwiseIsSuspicious();
    void cellsAreReadAsTheyAreMeant_data();
    void cellsAreReadAsTheyAreMeant();
    void cellsThatCannotBeReadRefuseTheRow_data();
    void cellsThatCannotBeReadRefuseTheRow();
    void aRowWithoutANameOrWithAParagraphForOneIsRefused();
    void aFormulaWithoutItsValueStatesNothing();
    void aFormIsOneUnits();
    void aUnitMergedOverItsProjectsIsTheUnitOfEach();

private:
    Answer import(const Rows &rows, const QStringList &options = {})
    {
        const QString path = LedgerSheet(rows).write(m_folder);
        m_file = emptyWorkspace(m_folder.filePath(u"%1.duban"_s.arg(++m_made)));
        return duban(QStringList{u"import"_s, m_file, path, u"--json"_s, u"--today"_s, u"2021-11-15"_s}
                     + options);
    }

    QTemporaryDir m_folder;
    QString m_file;
    int m_made = 0;
};

namespace {
const QVariantList header{"序号",
                          "项目名称",
                          "项目类别",
                          "总投资(万元)",
                          "年度计划(万元)",
                          "累计完成投资(万元)",
                          "项目阶段",
                          "计划竣工时间",
                          "责任单位"};

QVariantList project(const QVariant &number, const QString &name)
{
    return {number, name, {}, 100, 50, 40, "在建", "2022年底", "建设局"};
}

QStringList skipped(const Answer &imported)
{
    QStringList kinds;
    for (const auto &row : imported.list(u"skipped"_s))
        kinds.append(row[u"kind"].toString());
    return kinds;
}

QStringList names(const Answer &imported)
{
    QStringList list;
    for (const auto &row : imported.list(u"rows"_s))
        list.append(row[u"name"].toString());
    return list;
}
} // namespace

void TestLedgerRows::whatIsNoProjectIsSkippedByItsKind_data()
{
    QTest::addColumn<QVariantList>("row");
    QTest::addColumn<QString>("kind");

    QTest::newRow("a total") << QVariantList{"合计", {}, {}, 100} << "total";
    QTest::newRow("a total with blanks within") << QVariantList{{}, "合  计", {}, 100} << "total";
    QTest::newRow("a total that counts") << QVariantList{{}, "合计(175项)", {}, 100} << "total";
    QTest::newRow("a total in words") << QVariantList{"共计17项"} << "total";
    QTest::newRow("a subtotal") << QVariantList{"小计", {}, {}, 100} << "total";
    QTest::newRow("a part of the total") << QVariantList{"其中：省重点", {}, {}, 100, 50, 40} << "total";
    QTest::newRow("a group") << QVariantList{"一、", "基础设施项目(2项)"} << "group";
    QTest::newRow("a group in one cell") << QVariantList{"一、基础设施项目(2项)"} << "group";
    QTest::newRow("a group with its sums") << QVariantList{"一", "产业项目", {}, 100, 50, 40} << "group";
    QTest::newRow("a second-level group") << QVariantList{"（一）在建(1项)"} << "group";
    QTest::newRow("a group without an ordinal") << QVariantList{{}, "光伏发电项目(16项)"} << "group";
    QTest::newRow("a note") << QVariantList{"备注:1.本表数据为示例"} << "note";
    QTest::newRow("who filled it in")
        << QVariantList{"填表人:", "张三", {}, "审核人:", "李四", {}, "联系电话:", "1234", "日期"} << "note";
    QTest::newRow("the number of a page") << QVariantList{{}, "第1页 共3页"} << "note";
    QTest::newRow("a sentence") << QVariantList{"以上数据由各单位填报。"} << "note";
    QTest::newRow("a blank line of a form") << QVariantList{12} << "blank";
    QTest::newRow("a blank line with idle formulas")
        << QVariantList{12, {}, {}, "—", {}, QVariant::fromValue(Formula{0})} << "blank";
    QTest::newRow("the header of the next page") << header << "header";
    QTest::newRow("the title of the next page") << QVariantList{"2021年重点项目台账"} << "header";
}

void TestLedgerRows::whatIsNoProjectIsSkippedByItsKind()
{
    QFETCH(QVariantList, row);
    QFETCH(QString, kind);

    const Answer imported
        = import({{"2021年重点项目台账"}, header, project(1, u"甲路"_s), row, project(2, u"乙路"_s)});

    QCOMPARE(skipped(imported), QStringList{kind});
    QCOMPARE(names(imported), (QStringList{u"甲路"_s, u"乙路"_s}));
    QCOMPARE(imported.exitCode, 0);
}

void TestLedgerRows::aProjectsOwnWordsDoNotMakeItFurniture()
{
    const QStringList odd{u"合计划生育服务中心"_s,
                          u"一、二期厂房改造"_s,
                          u"说明书印刷厂"_s,
                          u"其中心小学扩建"_s,
                          u"全区小计量站(3个)"_s,
                          u"备注册中心"_s,
                          u"审批服务中心"_s};
    Rows rows{header};
    for (const QString &name : odd)
        rows.append(project(int(rows.size()), name));

    const Answer imported = import(rows);

    QCOMPARE(names(imported), odd);
}

void TestLedgerRows::aGroupGivesItsKindUntilTheNext()
{
    QVariantList own = project(3, u"丙路"_s);
    own[2] = u"民生"_s;

    import({header,
            {"一、基础设施项目(1项)"},
            project(1, u"甲路"_s),
            {"二、工业项目(2项)"},
            {"（一）在建(2项)"},
            project(2, u"乙厂"_s),
            own});

    const auto projects = listed(m_file, u"projects"_s);
    QCOMPARE(projects[u"甲路"_s][u"kind"].toString(), u"基础设施"_s);
    QCOMPARE(projects[u"乙厂"_s][u"kind"].toString(), u"工业"_s);
    QCOMPARE(projects[u"丙路"_s][u"kind"].toString(), u"民生"_s);
}

void TestLedgerRows::aGroupOfAStageGivesTheStage()
{
    import({{"项目名称", "总投资(万元)", "责任单位"},
            {"一、新开工项目(1项)"},
            {"甲路", 1, "建设局"},
            {"二、续建项目(1项)"},
            { "乙路",
              1,
              "建设局" }});

    const auto projects = listed(m_file, u"projects"_s);
    QCOMPARE(projects[u"甲路"_s][u"stage"].toString(), u"starting"_s);
    QCOMPARE(projects[u"乙路"_s][u"stage"].toString(), u"building"_s);
    QVERIFY(projects[u"甲路"_s][u"kind"].isNull());
}

void TestLedgerRows::theSheetsOwnTotalIsKeptBesideTheSum_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<int>("row");

    QTest::newRow("at the top") << Rows{header, {"合计", {}, {}, 300}, project(1, u"甲"_s)} << 2;
    QTest::newRow("at the bottom") << Rows{header, project(1, u"甲"_s), {"合计", {}, {}, 300}} << 3;
    QTest::newRow("below subtotals")
        << Rows{header, project(1, u"甲"_s), {"小计", {}, {}, 100}, {"总计", {}, {}, 300}} << 4;
    QTest::newRow("below totals of groups") << Rows{header,
                                                    project(1, u"甲"_s),
                                                    {"合计", {}, {}, 100},
                                                    project(2, u"乙"_s),
                                                    {"合计", {}, {}, 100},
                                                    {"总计", {}, {}, 300}}
                                            << 6;
    QTest::newRow("above its parts")
        << Rows{header, {"合计", {}, {}, 300}, {"其中：省重点", {}, {}, 100}, project(1, u"甲"_s)} << 2;
}

void TestLedgerRows::theSheetsOwnTotalIsKeptBesideTheSum()
{
    QFETCH(Rows, rows);
    QFETCH(int, row);

    const Answer imported = import(rows);

    QCOMPARE(imported.json[u"stated"][u"total"].toDouble(), 3000000.0);
    const QJsonValue suspect = imported.list(u"suspects"_s).first();
    QCOMPARE(suspect[u"reason"].toString(), u"sum_mismatch"_s);
    QCOMPARE(suspect[u"row"].toInt(), row);
}

void TestLedgerRows::aGroupThatCountsOtherwiseIsSuspicious()
{
    const Answer right
        = import({header, {"一、工业(2项)"}, {"（一）在建(2项)"}, project(1, u"甲"_s), project(2, u"乙"_s)});
    const Answer wrong
        = import({header, {"一、工业(3项)"}, {"（一）在建(2项)"}, project(1, u"甲"_s), project(2, u"乙"_s)});

    QVERIFY(right.list(u"suspects"_s).isEmpty());
    QCOMPARE(wrong.list(u"suspects"_s).size(), 1);
    QCOMPARE(wrong.list(u"suspects"_s).first()[u"row"].toInt(), 2);
}

void TestLedgerRows::cellsAreReadAsTheyAreMeant_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("cell");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QVariant>("value");
    constexpr int total = 3, stage = 6, finish = 7;

    QTest::newRow("about an amount") << total << QVariant("约3.5亿") << "total/yuan" << QVariant(350000000.0);
    QTest::newRow("about says about") << total << QVariant("约3.5亿") << "total/about" << QVariant(true);
    QTest::newRow("an amount in words")
        << total << QVariant("三亿五千万元") << "total/yuan" << QVariant(350000000.0);
    QTest::newRow("at least") << total << QVariant("不低于2亿元") << "total/at_least" << QVariant(true);
    QTest::newRow("thousands apart") << total << QVariant("53,730") << "total/yuan" << QVariant(537300000.0);
    QTest::newRow("full-width figures")
        << total << QVariant("１２３４") << "total/yuan" << QVariant(12340000.0);
    QTest::newRow("blanks around") << total << QVariant(" 1000 ") << "total/yuan" << QVariant(10000000.0);
    QTest::newRow("a formula with its value")
        << total << QVariant::fromValue(Formula{7}) << "total/yuan" << QVariant(70000.0);
    QTest::newRow("binary noise") << total << QVariant(8949.0400000000009) << "total/yuan"
                                  << QVariant(89490400.0);
    QTest::newRow("a dash") << total << QVariant("—") << "total" << QVariant();
    QTest::newRow("a slash") << total << QVariant("/") << "total" << QVariant();
    QTest::newRow("none") << total << QVariant("无") << "total" << QVariant();
    QTest::newRow("a day") << finish << QVariant(QDate(2022, 5, 5)) << "finish/date"
                           << QVariant("2022-05-05");
    QTest::newRow("a day without its format")
        << finish << QVariant(44686) << "finish/date" << QVariant("2022-05-05");
    QTest::newRow("a month as text") << finish << QVariant("2021.1") << "finish/date"
                                     << QVariant("2021-01-31");
    QTest::newRow("a month as a number that can only be one")
        << finish << QVariant(2021.12) << "finish/date" << QVariant("2021-12-31");
    QTest::newRow("the words are kept")
        << finish << QVariant("2022年底前") << "finish/text" << QVariant("2022年底前");
    QTest::newRow("a quarter") << finish << QVariant("2022年三季度") << "finish/precision"
                               << QVariant("quarter");
    QTest::newRow("the year of the sheet")
        << finish << QVariant("年底前") << "finish/date" << QVariant("2021-12-31");
    QTest::newRow("a dash for a day") << finish << QVariant("—") << "finish/text" << QVariant("—");
    QTest::newRow("stopped keeps a stage") << stage << QVariant("停工") << "stage" << QVariant("building");
    QTest::newRow("stopped") << stage << QVariant("停工") << "stopped" << QVariant(true);
    QTest::newRow("an unknown stage") << stage << QVariant("主体施工阶段") << "stage" << QVariant();
}

void TestLedgerRows::cellsAreReadAsTheyAreMeant()
{
    QFETCH(int, column);
    QFETCH(QVariant, cell);
    QFETCH(QString, path);
    QFETCH(QVariant, value);
    QVariantList row = project(1, u"甲\n路"_s);
    row[column] = cell;

    const Answer imported = import({{"截至2021年10月底"}, header, row});

    QCOMPARE(imported.exitCode, 0);
    QJsonValue found = listed(m_file, u"projects"_s)[u"甲\n路"_s];
    for (const QString &part : path.split(u'/'))
        found = found[part];
    QCOMPARE(found, value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null));
}

void TestLedgerRows::cellsThatCannotBeReadRefuseTheRow_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("reason");
    constexpr int total = 3, finish = 7;

    QTest::newRow("words that are no amount") << total << "约三点五"
                                              << "money";
    QTest::newRow("a range of amounts") << total << "1-2亿"
                                        << "money";
    QTest::newRow("another currency") << total << "100万美元"
                                      << "money";
    QTest::newRow("a blank between figures") << total << "1 234.5"
                                             << "money";
    QTest::newRow("no such month") << finish << "2021年13月"
                                   << "date";
    QTest::newRow("no such day") << finish << "2021-02-30"
                                 << "date";
    QTest::newRow("words that are no date") << finish << "尽快"
                                            << "date";
}

void TestLedgerRows::cellsThatCannotBeReadRefuseTheRow()
{
    QFETCH(int, column);
    QFETCH(QString, cell);
    QFETCH(QString, reason);
    QVariantList row = project(1, u"甲路"_s);
    row[column] = cell;

    const Answer imported = import({header, row, project(2, u"乙路"_s)});

    QCOMPARE(imported.exitCode, 1);
    const QJsonValue refused = imported.list(u"refused"_s).first();
    QCOMPARE(refused[u"reason"].toString(), reason);
    QCOMPARE(refused[u"text"].toString(), cell);
    QCOMPARE(refused[u"row"].toInt(), 2);
    QCOMPARE(refused[u"column"].toString(), columnLetters(column));
    QVERIFY(!refused[u"message"].toString().isEmpty());
    QCOMPARE(listed(m_file, u"projects"_s).keys(), QStringList{u"乙路"_s});
}

void TestLedgerRows::aRowWithoutANameOrWithAParagraphForOneIsRefused()
{
    const Answer imported = import({header, project(1, QString()), project(2, QString(220, u'长'))});

    QCOMPARE(imported.json[u"counts"][u"refused"].toInt(), 2);
    QCOMPARE(imported.list(u"refused"_s)[0][u"reason"].toString(), u"no_name"_s);
    QCOMPARE(imported.list(u"refused"_s)[1][u"reason"].toString(), u"too_long"_s);
}

void TestLedgerRows::aFormulaWithoutItsValueStatesNothing()
{
    QVariantList row = project(1, u"甲路"_s);
    row[3] = QVariant::fromValue(Formula{});

    const Answer imported = import({header, {"合计", {}, {}, QVariant::fromValue(Formula{})}, row});

    QCOMPARE(imported.exitCode, 0);
    QVERIFY(imported.json[u"stated"][u"total"].isNull());
    QVERIFY(listed(m_file, u"projects"_s)[u"甲路"_s][u"total"].isNull());
}

void TestLedgerRows::aFormIsOneUnits()
{
    const Rows form{{"石佛办事处重点项目周报表(第45周)"},
                    {"序号", "项目名称", "总投资(亿元)", "下周工作安排"},
                    {1, "甲路", 1.2, "启动招标"}};

    const Answer fromTitle = import(form);
    const QString unitOfTitle = listed(m_file, u"projects"_s)[u"甲路"_s][u"unit"][u"name"].toString();
    import(form, {u"--unit"_s, u"沟赵办事处"_s});
    const QString unitOfOption = listed(m_file, u"projects"_s)[u"甲路"_s][u"unit"][u"name"].toString();

    QCOMPARE(fromTitle.json[u"as"].toString(), u"weekly"_s);
    QCOMPARE(unitOfTitle, u"石佛办事处"_s);
    QCOMPARE(unitOfOption, u"沟赵办事处"_s);
}

void TestLedgerRows::aUnitMergedOverItsProjectsIsTheUnitOfEach()
{
    const LedgerSheet sheet({{"责任单位", "项目名称", "总投资(万元)"},
                             {"甲局", "甲路", 100},
                             {{}, "乙路"},
                             {"丙局", "丙路", 100}},
                            {u"A2:A3"_s, u"C2:C3"_s});
    const QString file = emptyWorkspace(m_folder.filePath(u"merged.duban"_s));

    duban({u"import"_s, file, sheet.write(m_folder), u"--json"_s});

    const auto projects = listed(file, u"projects"_s);
    QCOMPARE(projects[u"乙路"_s][u"unit"][u"name"].toString(), u"甲局"_s);
    QCOMPARE(projects[u"丙路"_s][u"unit"][u"name"].toString(), u"丙局"_s);
    QVERIFY2(projects[u"乙路"_s][u"total"].isNull(), "an amount merged over two rows is one amount");
}

QTEST_GUILESS_MAIN(TestLedgerRows)
#include "tst_ledgerrows.moc"
