#include "core/exchange/tablefile.h"

#include "core/domain/codec.h"
#include "core/domain/lookup.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {
struct TableFileText
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

QString moneyText(const std::optional<Money> &money)
{
    if (!money)
        return {};
    // Words that say more than the number ("约3.5亿") go out as they are; plain figures in the header's unit.
    return money->isAbout() || money->isAtLeast() ? money->text
                                                  : shownIn(money->fen, MoneyUnit::WanYuan).remove(u',');
}

template <typename Enum>
QString ledgerText(Enum value)
{
    for (const auto &word : Words<Enum>::list)
        if (word.value == value)
            return word.ledger.toString().section(u'|', 0, 0);
    return {};
}

bool isNumber(const QString &text)
{
    bool is = false;
    text.toDouble(&is);
    return is;
}

/// A leading = + - @ or control character makes spreadsheets calculate; an apostrophe makes it text.
QString harmless(const QString &text)
{
    static const QString starters = u"=+-@\t\r"_s;
    return !text.isEmpty() && starters.contains(text.front()) && !isNumber(text) ? u'\'' + text : text;
}

QString csvField(const QString &text)
{
    QString field = harmless(text);
    if (field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r'))
        field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    return field;
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar character : text)
        width += character.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

Outcome writeXlsx(const TextTable &table, const QString &path)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = book ? workbook_add_worksheet(book, nullptr) : nullptr;
    if (!sheet)
        return failure(Error::Kind::Unreadable,
                       TableFileText::tr("%1 could not be written. Choose another folder.")
                           .arg(QFileInfo(path).fileName()),
                       {path, {}, 0, {}});
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_row_t line = 0;
    if (!table.title.isEmpty())
        worksheet_write_string(sheet, line++, 0, table.title.toUtf8().constData(), bold);
    for (qsizetype column = 0; column < table.header.size(); ++column)
        worksheet_write_string(
            sheet, line, static_cast<lxw_col_t>(column), table.header[column].toUtf8().constData(), bold);
    worksheet_freeze_panes(sheet, line + 1, 0);
    for (size_t index = 0; index < table.rows.size(); ++index) {
        const QStringList &row = table.rows[index];
        lxw_format *format = table.boldRows.contains(static_cast<int>(index)) ? bold : nullptr;
        ++line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (row[column].isEmpty())
                continue;
            // Strings are written as strings: nothing that came from outside is ever a formula.
            if (table.numbers.contains(static_cast<int>(column)) && isNumber(row[column]))
                worksheet_write_number(
                    sheet, line, static_cast<lxw_col_t>(column), row[column].toDouble(), format);
            else
                worksheet_write_string(
                    sheet, line, static_cast<lxw_col_t>(column), row[column].toUtf8().constData(), format);
        }
    }
    if (const lxw_error code = workbook_close(book); code != LXW_NO_ERROR)
        return failure(Error::Kind::DiskFull,
                       TableFileText::tr("%1 could not be written: %2.")
                           .arg(QFileInfo(path).fileName(), QString::fromUtf8(lxw_strerror(code))),
                       {path, {}, 0, {}});
    return {};
}

Outcome writeWhole(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(Error::Kind::Unreadable,
                       TableFileText::tr("%1 could not be written: %2.")
                           .arg(QFileInfo(path).fileName(), file.errorString()),
                       {path, {}, 0, {}});
    return {};
}
} // namespace

TextTable projectTable(const Workspace &workspace)
{
    TextTable table;
    table.header = {u"项目编号"_s,
                    u"项目名称"_s,
                    u"项目类别"_s,
                    u"项目级别"_s,
                    u"建设地点"_s,
                    u"建设内容及规模"_s,
                    u"总投资(万元)"_s,
                    u"至上年底累计完成投资(万元)"_s,
                    u"年度计划投资(万元)"_s,
                    u"本月完成投资(万元)"_s,
                    u"累计完成投资(万元)"_s,
                    u"项目阶段"_s,
                    u"形象进度"_s,
                    u"存在问题"_s,
                    u"下步计划"_s,
                    u"计划开工时间"_s,
                    u"实际开工时间"_s,
                    u"计划竣工时间"_s,
                    u"实际竣工时间"_s,
                    u"责任单位"_s,
                    u"责任人"_s,
                    u"包联领导"_s,
                    u"备注"_s,
                    u"数据截至"_s};
    table.numbers = {6, 7, 8, 9, 10};
    for (const Ref<Project> &project : workspace.all<Project>()) {
        const Project &p = *project;
        const QString stage = !p.stageWords.isEmpty() ? p.stageWords
            : p.stopped                               ? u"停工"_s
                                                      : ledgerText(p.stage);
        table.rows.push_back({p.code,
                              p.name,
                              p.kind,
                              p.level.join(u'、'),
                              p.place,
                              p.scale,
                              moneyText(p.total),
                              moneyText(p.before),
                              moneyText(p.plan),
                              moneyText(p.month),
                              moneyText(p.done),
                              stage,
                              p.progress,
                              p.obstacle,
                              p.next,
                              shown(p.start),
                              shown(p.actualStart),
                              shown(p.finish),
                              shown(p.actualFinish),
                              unitNameOn(workspace, p.unit, {}),
                              personName(workspace, p.person),
                              personName(workspace, p.leader),
                              p.remark,
                              isoDay(p.figuresAsOf)});
    }
    return table;
}

TextTable matterTable(const Workspace &workspace)
{
    TextTable table;
    table.header = {u"编号"_s,
                    u"来源"_s,
                    u"事项内容"_s,
                    u"类别"_s,
                    u"交办日期"_s,
                    u"责任单位"_s,
                    u"责任人"_s,
                    u"办理状态"_s,
                    u"进展情况"_s};
    const MatterParts parts(workspace);
    for (const Ref<Matter> &matter : workspace.all<Matter>()) {
        const Matter &m = *matter;
        const auto &extensions = parts.extensions(m.id);
        const bool asked = std::any_of(extensions.begin(), extensions.end(), [](const Extension *extension) {
            return extension->state == ExtensionState::Asked;
        });
        table.rows.push_back({m.code,
                              m.source,
                              m.title,
                              ledgerText(m.classification),
                              isoDay(m.dispatched.date),
                              unitNameOn(workspace, m.unit, m.dispatched.date),
                              personName(workspace, m.person),
                              asked && m.state == MatterState::InWork ? u"申请延期"_s : ledgerText(m.state),
                              m.progress});
    }
    return table;
}

QByteArray csvOf(const TextTable &table)
{
    QString text(u'\ufeff');
    const auto add = [&](const QStringList &row) {
        QStringList fields;
        for (const QString &cell : row)
            fields.append(csvField(cell));
        text += fields.join(u',') + u"\r\n"_s;
    };
    if (!table.title.isEmpty())
        add({table.title});
    add(table.header);
    for (const QStringList &row : table.rows)
        add(row);
    return text.toUtf8();
}

QByteArray alignedText(const TextTable &table)
{
    // A terminal line holds about this much of one cell; the rest is in --csv and --json.
    constexpr int widest = 36;
    std::vector<int> widths(static_cast<size_t>(table.header.size()), 0);
    const auto shownCell = [](QString text) {
        text.replace(u'\n', u' ');
        while (widthOf(text) > widest)
            text = text.left(text.size() - 2) + u'…';
        return text;
    };
    const auto measure = [&](const QStringList &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)]
                = std::max(widths[static_cast<size_t>(i)], widthOf(shownCell(row[i])));
    };
    measure(table.header);
    for (const QStringList &row : table.rows)
        measure(row);
    QString text;
    const auto add = [&](const QStringList &row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = shownCell(row[i]);
            line += cell + QString(std::max(0, widths[static_cast<size_t>(i)] - widthOf(cell)) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    add(table.header);
    for (const QStringList &row : table.rows)
        add(row);
    text.chop(1);
    return text.toUtf8();
}

Outcome writeTable(const TextTable &table, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return writeWhole(csvOf(table), path);
    if (ending != u"xlsx")
        return failure(Error::Kind::Usage,
                       TableFileText::tr("A table is written as .xlsx or .csv, not .%1.").arg(ending));
    // Written aside and copied whole: a full disk leaves an older file as it was.
    const QTemporaryDir aside;
    const QString unfinished = aside.filePath(u"table.xlsx"_s);
    return writeXlsx(table, unfinished).and_then([&]() -> Outcome {
        QFile file(unfinished);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Unreadable,
                           TableFileText::tr("%1 could not be written: %2.")
                               .arg(QFileInfo(path).fileName(), file.errorString()),
                           {path, {}, 0, {}});
        return writeWhole(file.readAll(), path);
    });
}
