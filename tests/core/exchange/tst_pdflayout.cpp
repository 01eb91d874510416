// Where things stand on the printed pages, measured by poppler.

#include "tests/core/exchange/printedpack.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace typearea;

class PdfLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersEveryPage();
    void putsOddNumbersRightAndEvenOnesLeft();
    void boxesTheSampleLabelOnEveryPage();
    void saysNothingOfSamplesWhenTheDataAreReal();
    void repeatsTheHeaderOnEveryPage();
    void shortensTheTitleBeforeTheDate();
    void keepsRowsWhole();
    void repeatsAGroupAfterAPageBreak();
    void printsAllOfARowTallerThanAPage();
    void keepsLongWordsInTheirColumn();
    void keepsEverythingInsideTheTypeArea();
    void printsWhyATableIsEmpty();
    void marksWhatIsLate();
    void keepsAHeadingWithWhatFollows();
    void leavesNoEmptyPageBehind();

private:
    QString path(const QString &name = u"pack.pdf"_s) const { return m_folder.filePath(name); }
    QStringList printed(std::vector<Block> blocks)
    {
        const auto written = writePdf(pack(std::move(blocks)), path());
        return written ? pagesOf(path()) : QStringList();
    }

    QTemporaryDir m_folder;
};

void PdfLayoutTest::numbersEveryPage()
{
    const QStringList pages = printed({Cover{u"汇报材料"_s, {}, {}}, numberedRows(200)});

    QVERIFY(pages.size() > 5);
    for (int i = 0; i < pages.size(); ++i)
        QVERIFY2(pages[i].contains(u"—%1—"_s.arg(i + 1)), qPrintable(pages[i]));
}

void PdfLayoutTest::putsOddNumbersRightAndEvenOnesLeft()
{
    QVERIFY(writePdf(pack({numberedRows(40)}), path()));

    QList<QRectF> numbers;
    for (const PrintedWord &word : wordsOf(path())) {
        if (word.text == u"—"_s && word.box.center().y() > bottom)
            numbers.append(word.box);
    }
    QVERIFY(numbers.size() >= 4); // two dashes a page
    QVERIFY(numbers[1].right() > right - 40 && numbers[1].right() < right - 8);
    QVERIFY(numbers[2].left() < left + 40 && numbers[2].left() > left + 8);
    QVERIFY(qAbs(numbers[0].center().y() - 269 / 25.4 * 72) < 4);
}

void PdfLayoutTest::boxesTheSampleLabelOnEveryPage()
{
    const QStringList pages = printed({Cover{u"汇报材料"_s, {}, {}}, Contents{u"目录"_s}, numberedRows(100)});

    QVERIFY(pages.size() > 4);
    for (const QString &page : pages)
        QVERIFY2(page.contains(u"示例数据"_s), qPrintable(page));
    for (const PrintedWord &word : wordsOf(path())) {
        if (word.text == u"示例数据"_s)
            QVERIFY(word.box.right() <= right && word.box.right() > right - 12 && word.box.bottom() < top);
    }
}

void PdfLayoutTest::saysNothingOfSamplesWhenTheDataAreReal()
{
    Document document = pack({Paragraph{u"正文"_s}});
    document.sampleLabel.clear();

    QVERIFY(writePdf(document, path()));

    QVERIFY(!pagesOf(path()).join(QString()).contains(u"示例"_s));
}

void PdfLayoutTest::repeatsTheHeaderOnEveryPage()
{
    const QStringList pages = printed({numberedRows(200)});

    QVERIFY(pages.size() > 5);
    for (const QString &page : pages) {
        QCOMPARE(page.count(u"督办事项"_s), 1);
        QVERIFY(page.contains(u"第30次周例会汇报材料截至2021年11月12日"_s));
    }
}

void PdfLayoutTest::shortensTheTitleBeforeTheDate()
{
    Document document = pack({Paragraph{u"正文"_s}});
    document.title = u"很长的材料名称"_s.repeated(20);

    QVERIFY(writePdf(document, path()));

    const QString page = pagesOf(path()).value(0);
    QVERIFY2(page.contains(u"…截至2021年11月12日"_s), qPrintable(page));
    for (const PrintedWord &word : wordsOf(path())) {
        if (word.box.bottom() < top)
            QVERIFY2(word.box.right() <= right + 0.5, qPrintable(word.text));
    }
}

void PdfLayoutTest::keepsRowsWhole()
{
    const QStringList pages = printed({numberedRows(200)});

    QSet<int> used;
    for (int i = 1; i <= 200; ++i) {
        const int page = pageWith(pages, u"甲%1协"_s.arg(i));
        QVERIFY(page >= 0);
        QVERIFY2(pages[page].contains(u"乙%1。"_s.arg(i)), qPrintable(pages[page]));
        used.insert(page);
    }
    QVERIFY(used.size() > 5);
}

void PdfLayoutTest::repeatsAGroupAfterAPageBreak()
{
    PageTable table = numberedRows(60);
    table.columns.insert(table.columns.begin(), {u"责任单位"_s, 1.5, PageTable::Alignment::Center});
    for (size_t i = 0; i < table.rows.size(); ++i)
        table.rows[i].insert(table.rows[i].begin(), PageTable::Cell{});
    table.rows[0][0] = {u"城市管理局\n60 件"_s, {}, true, false, 60};

    const QStringList pages = printed({table});

    QVERIFY(pages.size() > 2);
    for (const QString &page : pages)
        QCOMPARE(page.count(u"城市管理局"_s), 1);
}

void PdfLayoutTest::printsAllOfARowTallerThanAPage()
{
    PageTable table = numberedRows(3);
    QString &text = table.rows[1][1].text;
    text = u"甲2"_s;
    for (int i = 0; i < 900; ++i)
        text += u"\n第%1句。"_s.arg(i);

    const QStringList pages = printed({table});

    QVERIFY(pages.size() > 2);
    int from = 0;
    for (int i = 0; i < 900; ++i) {
        const QString sentence = u"第%1句。"_s.arg(i);
        while (from < pages.size() && !pages[from].contains(sentence))
            ++from;
        QVERIFY2(from < pages.size(), qPrintable(sentence));
    }
    QVERIFY(pageWith(pages, u"乙3。"_s) >= from);
}

void PdfLayoutTest::keepsLongWordsInTheirColumn()
{
    PageTable table;
    table.columns = {{u"左"_s, 1}, {u"右"_s, 2}};
    table.rows = {{{u"W"_s.repeated(120), u"m"_s.repeated(90)}, {u"邻"_s}}};

    QVERIFY(writePdf(pack({table}), path()));

    int letters = 0;
    for (const PrintedWord &word : wordsOf(path())) {
        if (word.text.startsWith(u'W') || word.text.startsWith(u'm')) {
            letters += static_cast<int>(word.text.size());
            QVERIFY2(word.box.left() >= left && word.box.right() <= left + (right - left) / 3,
                     qPrintable(word.text));
        }
    }
    QCOMPARE(letters, 210);
}

void PdfLayoutTest::keepsEverythingInsideTheTypeArea()
{
    const QString run = u"郑州高新区重点项目（一期），约3.5亿元；"_s;
    QVERIFY(writePdf(pack({Heading{1, run.repeated(4)},
                           Paragraph{run.repeated(90), true, run},
                           Heading{2, run.repeated(3)},
                           numberedRows(90)}),
                     path()));

    int checked = 0;
    for (const PrintedWord &word : wordsOf(path())) {
        const double middle = word.box.center().y();
        if (middle < top - 20 || middle > 266 / 25.4 * 72)
            continue; // running line, label, page number
        ++checked;
        QVERIFY2(word.box.left() >= left - 0.5 && word.box.right() <= right + 0.5, qPrintable(word.text));
        QVERIFY2(middle > top && middle < bottom, qPrintable(word.text));
    }
    QVERIFY(checked > 500);
}

void PdfLayoutTest::printsWhyATableIsEmpty()
{
    PageTable table = numberedRows(0);
    table.emptyText = u"本期没有超期事项。"_s;

    const QStringList pages = printed({table});

    QCOMPARE(pages.size(), 1);
    QVERIFY(pages[0].contains(u"督办事项本期没有超期事项。"_s));
}

void PdfLayoutTest::marksWhatIsLate()
{
    PageTable table = numberedRows(1);
    table.rows[0][1] = {u"超期23天"_s, {}, false, true};

    QVERIFY(printed({table}).value(0).contains(u"■超期23天"_s));
}

void PdfLayoutTest::keepsAHeadingWithWhatFollows()
{
    for (size_t lines = 14; lines < 24; ++lines) {
        std::vector<Block> blocks(lines, Paragraph{u"一行。"_s});
        blocks.push_back(Heading{2, u"二、存在问题"_s});
        blocks.push_back(numberedRows(3));

        const QStringList pages = printed(std::move(blocks));

        QCOMPARE(pageWith(pages, u"二、存在问题"_s), pageWith(pages, u"乙1。"_s));
    }
}

void PdfLayoutTest::leavesNoEmptyPageBehind()
{
    const QStringList pages = printed(
        {Cover{u"汇报材料"_s, {}, {}}, PageBreak{}, Paragraph{u"正文"_s}, PageBreak{}, PageBreak{}});

    QCOMPARE(pages.size(), 2);
    QVERIFY(pages[1].contains(u"正文"_s));
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    PdfLayoutTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdflayout.moc"
