#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// The first sheet of a pack; what follows begins on a new page.
struct Cover
{
    QString title;
    QStringList subtitle; ///< centred under the title: what it is, as of when
    QStringList foot; ///< centred at the bottom: compiled by, on which day

    bool operator==(const Cover &) const = default;
};

/// Without a text it is only a place in the outline. Level 1 is the centred title of a section, 2 is "一、",
/// 3 is "（一）". The text brings its own number.
struct Heading
{
    int level = 1;
    QString text;
    QString bookmark = {}; ///< as the outline and the contents say it; empty = not listed there
    QString subtitle = {}; ///< level 1 only: the centred line below, such as "（截至2021年11月12日）"
    int outline = 0; ///< its level in outline and contents; 0 = the one that it has in type

    bool operator==(const Heading &) const = default;
};

/// Running text.
struct Paragraph
{
    QString text;
    bool indent = true; ///< two characters on the first line
    QString lead = {}; ///< run-in heading before the text

    bool operator==(const Paragraph &) const = default;
};

/// A list on paper. Rows shorter than the columns are filled with blanks.
struct PageTable
{
    enum class Alignment { Left, Center, Right };
    enum class Rules {
        ThreeLine,
        Grid
    }; ///< Grid boxes every cell and shades the bold ones: facts of one project

    struct Column
    {
        QString title; ///< no header row is printed when all are empty
        double width = 1; ///< relative to the other columns
        Alignment alignment = Alignment::Left;

        bool operator==(const Column &) const = default;
    };

    struct Cell
    {
        QString text;
        QString secondary = {}; ///< smaller line below
        bool bold = false;
        bool late = false; ///< a "■" before the text, and bold
        int rows
            = 1; ///< how many rows it spans, itself included; what they hold in its column is not printed

        bool operator==(const Cell &) const = default;
    };

    using Row = std::vector<Cell>;

    QString caption = {};
    QString unitLine = {}; ///< right above the table, such as "单位：万元"
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    QString footnote = {};
    QString emptyText = {}; ///< printed in the place of rows when there are none
    Rules rules = Rules::ThreeLine;

    bool operator==(const PageTable &) const = default;
};

/// The contents of the pack: each bookmark of outline level 1 and 2 with its page.
struct Contents
{
    QString title;

    bool operator==(const Contents &) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Cover, Contents, Heading, Paragraph, PageTable, PageBreak>;

/// Pages as data: what a pack says, in order. How it is set in type is the business of who prints it.
struct Document
{
    QString title; ///< in the running line and the file's properties
    QString subject = {};
    QDate asOf = {};
    QString asOfText = {}; ///< as printed, such as "截至2021年11月12日"
    QString sampleLabel = {}; ///< boxed at the top right of every page; empty = the data are real
    QString language = QStringLiteral("zh-CN");
    std::vector<Block> blocks = {};
    std::vector<size_t> parts = {}; ///< the block each part begins with, for telling its pages

    bool operator==(const Document &) const = default;
};
