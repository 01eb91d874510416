#include "tests/support/ledgersheet.h"
#include "tests/support/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(LedgerSheet)

/// The header layouts that real offices use (rows made up): which column means what.
class TestLedgerLayouts : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreKnownByTheirHeaderPath_data();
    void columnsAreKnownByTheirHeaderPath();
    void theMoneyUnitIsFoundWhereItIsSaid_data();
    void theMoneyUnitIsFoundWhereItIsSaid();
    void theMoneyUnitOfACellWins();
    void anAmountWithoutAUnitIsRefusedUnlessTheOptionSaysIt();
    void theDayOfTheFiguresIsFoundInTheTitle_data();
    void theDayOfTheFiguresIsFoundInTheTitle();

private:
    Answer import(const LedgerSheet &sheet, const QStringList &options = {})
    {
        const QString file = emptyWorkspace(m_folder.filePath(u"%1.duban"_s.arg(++m_made)));
        return duban(QStringList{u"import"_s, file, sheet.write(m_folder), u"--json"_s} + options);
    }

    QTemporaryDir m_folder;
    int m_made = 0;
};

namespace {
/// Cells that a header of two rows merges downwards.
QStringList mergedDown(const QString &columns, int row)
{
    QStringList merged;
    for (const QChar column : columns)
        merged.append(u"%1%2:%1%3"_s.arg(column).arg(row).arg(row + 1));
    return merged;
}

QVariantList blanks(int count)
{
    return QVariantList(count);
}
} // namespace

namespace {
void addLayoutsByMonth()
{
    QTest::newRow("the same sub-headers under two parents")
        << LedgerSheet({{"序号",
                         "项目名称",
                         "总投资(万元)",
                         "至上年底完成投资(万元)",
                         "年度计划投资(万元)",
                         "1～10月完成投资(万元)",
                         {},
                         {},
                         {},
                         "开工累计",
                         {},
                         {},
                         {},
                         "年初至本月的主要形象进度",
                         "开工、竣工投产时间、内容及新增生产能力",
                         "项目推进中存在的问题及拟采取的措施和办法",
                         "需要政府及有关部门协调解决的问题",
                         "下个月（季度）工作计划、安排",
                         "备注"},
                        blanks(5) << "完成投资(万元)"
                                  << "占年度计划(%)"
                                  << "到位资金(万元)"
                                  << "占年度计划(%)"
                                  << "完成投资(万元)"
                                  << "占总投资(%)"
                                  << "到位资金(万元)"
                                  << "占总投资(%)",
                        {1, "甲路"}},
                       mergedDown(u"ABCDENOPQRS"_s, 1) + QStringList{u"F1:I1"_s, u"J1:M1"_s})
        << "B=name C=total D=before E=plan F=done N=progress O=finish P=obstacle R=next S=remark";
    QTest::newRow("a pair of columns for each month")
        << LedgerSheet({{"建设进度表（截至2021年2月底）"},
                        {"序号",
                         "项目名称",
                         "投资主体",
                         "建设起止年限",
                         "总投资",
                         "年计划投资",
                         "年计划形象进度",
                         "1月",
                         {},
                         "2月",
                         {},
                         "自开始累积完成投资",
                         "存在问题"},
                        blanks(7) << "完成投资"
                                  << "形象进度"
                                  << "完成投资"
                                  << "形象进度",
                        {1, "甲路"}},
                       mergedDown(u"ABCDEFGLM"_s, 2) + QStringList{u"H2:I2"_s, u"J2:K2"_s})
        << "B=name D=finish E=total F=plan J=month K=progress M=obstacle";
}

void addLayoutsOfLists()
{
    QTest::newRow("a plan of amount and work")
        << LedgerSheet({{"项目名称",
                         "项目类型",
                         "建设地点",
                         "批准文件",
                         "主要建设内容及规模",
                         "建设用地面积(亩)",
                         "建设起止年限",
                         "总投资",
                         "2020年底累计完成投资",
                         "2021年计划",
                         {},
                         "形象进度"},
                        blanks(9) << "投资"
                                  << "主要建设内容",
                        {"甲路"}},
                       mergedDown(u"ABCDEFGHIL"_s, 1) + QStringList{u"J1:K1"_s})
        << "A=name B=kind C=place E=scale G=finish H=total I=before J=plan L=progress";
    QTest::newRow("a published provincial list")
        << LedgerSheet({{"项目名称",
                         "建设单位",
                         "建设地点",
                         "总投资(万元)",
                         "年度计划投资(万元)",
                         "开工年份",
                         "竣工年份",
                         "建设内容",
                         "责任单位",
                         "项目业主",
                         "行业分类",
                         "备注"},
                        {"甲路"}})
        << "A=name C=place D=total E=plan F=start G=finish H=scale I=unit K=kind L=remark";
    QTest::newRow("an application list with what was expected of last year")
        << LedgerSheet({{"项目名称",
                         "总投资（万元）",
                         "至上上年底累计完成投资（万元）",
                         "预计上年完成投资（万元）",
                         "年度计划投资(万元)"},
                        {"甲路"}})
        << "A=name B=total E=plan";
}

void addLayoutsOfReports()
{
    QTest::newRow("a monthly report with planned and actual days in one column")
        << LedgerSheet({{"序号",
                         "项目名称",
                         "项目状态",
                         "项目级别",
                         "总投资",
                         "开工至上一年度底累计完成投资",
                         "年度计划投资",
                         "1–10月实际完成投资",
                         "占年计划%",
                         "1–10月实际形象进度",
                         "拟/实际开工时间",
                         "拟/实际竣工时间",
                         "存在的问题及工作建议",
                         "建设单位及责任人",
                         "项目管理部门",
                         "挂点领导"},
                        {1, "甲路"}})
        << "B=name C=stage D=level E=total F=before G=plan H=done J=progress K=start L=finish M=obstacle "
           "O=unit P=leader";
    QTest::newRow("ten days, a month and the year")
        << LedgerSheet({{"项目名称",
                         "项目性质",
                         "建设起止时间",
                         "总投资",
                         "旬完成投资额",
                         "至10月下旬累计完成投资",
                         "占月计划%",
                         "挂钩责任单位",
                         {},
                         {},
                         "市挂钩领导"},
                        blanks(7) << "责任单位"
                                  << "责任人"
                                  << "电话",
                        {"甲路"}},
                       mergedDown(u"ABCDEFGK"_s, 1) + QStringList{u"H1:J1"_s})
        << "A=name B=stage C=finish D=total F=done H=unit I=person K=leader";
}

void addLayoutsOfYears()
{
    QTest::newRow("all years beside this year") << LedgerSheet({{"项目编码",
                                                                 "项目名称",
                                                                 "计划总投资（亿元）",
                                                                 "累计完成投资",
                                                                 "本年计划投资",
                                                                 "本年完成投资",
                                                                 "责任主体",
                                                                 "挂钩市领导"},
                                                                {"A-1", "甲路"}})
                                                << "A=code B=name C=total E=plan F=done G=unit H=leader";
    QTest::newRow("three rows of headers")
        << LedgerSheet({{"项目名称", "投资情况(万元)", {}, {}, {}, "时间安排", {}},
                        {{}, "总投资", "年度计划", "完成情况", {}, "竣工", {}},
                        {{}, {}, {}, "本月", "累计", "计划", "实际"},
                        {"甲路"}},
                       {u"B1:E1"_s, u"F1:G1"_s, u"D2:E2"_s, u"F2:G2"_s, u"A1:A3"_s, u"B2:B3"_s, u"C2:C3"_s})
        << "A=name B=total C=plan D=month E=done F=finish G=actual_finish";
    QTest::newRow("line breaks within headers")
        << LedgerSheet({{"序\n号", "项目\n名称", "总投资\n（万元）", "责任\n单位"}, {1, "甲路"}})
        << "B=name C=total D=unit";
}
} // namespace

void TestLedgerLayouts::columnsAreKnownByTheirHeaderPath_data()
{
    QTest::addColumn<LedgerSheet>("sheet");
    QTest::addColumn<QString>("taken");

    addLayoutsByMonth();
    addLayoutsOfLists();
    addLayoutsOfReports();
    addLayoutsOfYears();
}

void TestLedgerLayouts::columnsAreKnownByTheirHeaderPath()
{
    QFETCH(LedgerSheet, sheet);
    QFETCH(QString, taken);

    const Answer imported = import(sheet);

    QCOMPARE(takenColumns(imported), taken);
    QCOMPARE(imported.json[u"counts"][u"new"].toInt(), 1);
}

void TestLedgerLayouts::theMoneyUnitIsFoundWhereItIsSaid_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("source");
    QTest::addColumn<double>("yuan");

    QTest::newRow("a line of its own") << "单位:亿元"
                                       << "总投资"
                                       << "sheet" << 350000000.0;
    QTest::newRow("with what counts projects") << "单位：个、万元"
                                               << "总投资"
                                               << "sheet" << 35000.0;
    QTest::newRow("behind the currency") << "币种：人民币 单位：元"
                                         << "总投资"
                                         << "sheet" << 3.5;
    QTest::newRow("in brackets in the title") << "重点项目旬报（万元）"
                                              << "总投资"
                                              << "sheet" << 35000.0;
    QTest::newRow("in the header") << "重点项目"
                                   << "总投资（亿元）"
                                   << "header" << 350000000.0;
    QTest::newRow("in the header on its second line") << "重点项目"
                                                      << "总投资\n(万元)"
                                                      << "header" << 35000.0;
    QTest::newRow("behind a slash") << "重点项目"
                                    << "总投资/万元"
                                    << "header" << 35000.0;
    QTest::newRow("the header wins over the sheet") << "单位:万元"
                                                    << "总投资(亿元)"
                                                    << "header" << 350000000.0;
    QTest::newRow("the size of the projects is no unit") << "亿元以上重点项目 单位:万元"
                                                         << "总投资"
                                                         << "sheet" << 35000.0;
}

void TestLedgerLayouts::theMoneyUnitIsFoundWhereItIsSaid()
{
    QFETCH(QString, title);
    QFETCH(QString, header);
    QFETCH(QString, source);
    QFETCH(double, yuan);

    const Answer imported = import(
        LedgerSheet({{title}, {"序号", "项目名称", header, "责任单位"}, {1, "甲路", 3.5, "建设局"}}));

    QCOMPARE(imported.json[u"money_unit_source"].toString(), source);
    QCOMPARE(imported.json[u"sums"][u"total"].toDouble(), yuan);
}

void TestLedgerLayouts::theMoneyUnitOfACellWins()
{
    const LedgerSheet sheet(
        {{"单位:亿元"}, {"序号", "项目名称", "总投资"}, {1, "甲路", "53,730万元"}, {2, "乙路", "1.65 "}});

    const Answer imported = import(sheet);

    QCOMPARE(imported.json[u"sums"][u"total"].toDouble(), 537300000.0 + 165000000.0);
}

void TestLedgerLayouts::anAmountWithoutAUnitIsRefusedUnlessTheOptionSaysIt()
{
    const LedgerSheet sheet({{"序号", "项目名称", "总投资"}, {1, "甲路", 3.5}});

    const Answer without = import(sheet);
    const Answer with = import(sheet, {u"--money-unit"_s, u"亿元"_s});

    QCOMPARE(without.exitCode, 1);
    QCOMPARE(without.list(u"refused"_s).first()[u"reason"].toString(), u"money"_s);
    QCOMPARE(with.json[u"money_unit_source"].toString(), u"option"_s);
    QCOMPARE(with.json[u"sums"][u"total"].toDouble(), 350000000.0);
}

void TestLedgerLayouts::theDayOfTheFiguresIsFoundInTheTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("day");

    QTest::newRow("to the end of a month") << "重点项目台账 截至2021年10月底"
                                           << "2021-10-31";
    QTest::newRow("to a day") << "重点项目台账(截止2021年10月15日)"
                              << "2021-10-15";
    QTest::newRow("with a colon") << "数据截至：2021-10-31"
                                  << "2021-10-31";
    QTest::newRow("the year stands in the title") << "2021年重点项目台账 截至9月底"
                                                  << "2021-09-30";
    QTest::newRow("the month of a report") << "2021年10月份重点项目进展情况表"
                                           << "2021-10-31";
    QTest::newRow("the months of a report") << "2021年1-10月重点项目进展情况表"
                                            << "2021-10-31";
    QTest::newRow("a year alone is none") << "2021年重点项目台账"
                                          << "";
    QTest::newRow("a month without a year is none") << "重点项目台账 截至9月底"
                                                    << "";
}

void TestLedgerLayouts::theDayOfTheFiguresIsFoundInTheTitle()
{
    QFETCH(QString, title);
    QFETCH(QString, day);

    const Answer imported = import(LedgerSheet({{title}, {"项目名称", "总投资(万元)"}, {"甲路", 1}}));

    QCOMPARE(imported.json[u"as_of"].toString(), day);
}

QTEST_GUILESS_MAIN(TestLedgerLayouts)
#include "tst_ledgerlayouts.moc"
