// The house rules that a compiler does not check: who may include whom, what each room may touch, how long a
// file may get. Each rule is a function of one file's path and text, and is tried on bad examples too: a rule
// that finds nothing because it cannot find anything would be worse than none.

#include <QtTest>

#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
struct SourceFile
{
    QString path; // from the root of the repository
    QString text;
};

using Rule = QStringList (*)(const SourceFile &);

// The rooms of core that stand in one line; each may include those before it.
const QStringList ordered = {u"core/portfolio"_s,
                             u"core/schedule"_s,
                             u"core/supervision"_s,
                             u"core/meeting"_s,
                             u"core/timeline"_s,
                             u"core/briefing"_s,
                             u"core/exchange"_s};
const QStringList foundation = {u"core/base"_s, u"core/domain"_s, u"core/calendar"_s};

QString rootPath()
{
    return QString::fromUtf8(DUBAN_SOURCE_DIR);
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "core/domain" of "core/domain/project.h", "app" of "app/main.cpp".
QString roomOf(const QString &path)
{
    const bool inParts = path.startsWith(u"core/") || path.startsWith(u"ui/");
    return path.section(u'/', 0, inParts && path.count(u'/') > 1 ? 1 : 0);
}

QString withoutComments(const QString &text)
{
    static const QRegularExpression token(uR"-(//[^\n]*|/\*[\s\S]*?\*/|"(?:\\.|[^"\\\n])*"|'\\?.')-"_s);
    QString kept;
    qsizetype end = 0;
    for (auto found = token.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        kept += QStringView(text).mid(end, match.capturedStart() - end);
        if (!match.capturedView().startsWith(u'/'))
            kept += match.capturedView();
        end = match.capturedEnd();
    }
    kept += QStringView(text).mid(end);
    return kept;
}

QStringList found(const QString &pattern, const QString &text, int group = 0)
{
    QStringList all;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto each = expression.globalMatch(text); each.hasNext();)
        all += each.next().captured(group);
    return all;
}

QStringList ownIncludes(const SourceFile &file)
{
    return found(uR"-(^\s*#\s*include\s*"([^"]+)")-"_s, file.text, 1);
}

QStringList outsideIncludes(const SourceFile &file)
{
    return found(uR"-(^\s*#\s*include\s*<([^>]+)>)-"_s, file.text, 1);
}

/// What a room may include besides itself; nothing when nobody has said so yet.
std::optional<QStringList> mayInclude(const QString &room)
{
    if (foundation.contains(room))
        return foundation.first(foundation.indexOf(room));
    if (ordered.contains(room))
        return foundation + ordered.first(ordered.indexOf(room));
    if (room == u"core/store")
        return QStringList{u"core/base"_s, u"core/domain"_s};
    if (room == u"core/session")
        return QStringList{u"core/base"_s, u"core/domain"_s, u"core/store"_s};
    if (room == u"ui/common")
        return foundation + ordered + QStringList{u"core/session"_s};
    if (room == u"ui/shell" || room == u"app")
        return QStringList{u"*"_s};
    if (room.startsWith(u"ui/"))
        return foundation + ordered + QStringList{u"core/session"_s, u"ui/common"_s};
    return std::nullopt;
}

bool isAllowed(const QString &room, const QString &other, const QStringList &allowed)
{
    if (other == room || allowed.contains(other))
        return true;
    // The shell may show every screen, but reaches the store through the session as all of ui does.
    const bool anything = allowed.contains(u"*"_s) && other != u"app";
    return anything && !(room == u"ui/shell" && other == u"core/store");
}

QStringList directionRule(const SourceFile &file)
{
    const QString room = roomOf(file.path);
    if (room == u"tests" || room == u"packaging")
        return {};
    const auto allowed = mayInclude(room);
    if (!allowed)
        return {u"%1: nobody has said what the room %2 may include"_s.arg(file.path, room)};

    QStringList complaints;
    for (const QString &include : ownIncludes(file)) {
        if (include.endsWith(u".moc"))
            continue;
        if (!include.contains(u'/'))
            complaints += u"%1: \"%2\" is not a path from the root"_s.arg(file.path, include);
        else if (!isAllowed(room, roomOf(include), *allowed))
            complaints += u"%1: %2 must not include \"%3\""_s.arg(file.path, room, include);
    }
    return complaints;
}

/// Every class name that only the widget modules have: QAction and its like live in QtGui and are forwarded.
QSet<QString> widgetHeaders()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QSet<QString> names;
    for (const QString &part : {u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtCharts"_s}) {
        for (const QString &name : QDir(headers.filePath(part)).entryList(QDir::Files)) {
            if (!QFile::exists(headers.filePath(u"QtGui/"_s + name)))
                names += name;
        }
    }
    return names;
}

QStringList widgetRule(const SourceFile &file)
{
    static const QSet<QString> names = widgetHeaders();
    if (!file.path.startsWith(u"core/"))
        return {};
    QStringList complaints;
    for (const QString &include : outsideIncludes(file)) {
        if (names.contains(include) || include.startsWith(u"QtWidgets")
            || include.startsWith(u"QtPrintSupport") || include.startsWith(u"QtCharts"))
            complaints += u"%1: core knows no widgets, but includes <%2>"_s.arg(file.path, include);
    }
    return complaints;
}

QStringList sqlRule(const SourceFile &file)
{
    const QString room = roomOf(file.path);
    if (room == u"core/store" || room == u"tests")
        return {};
    QStringList complaints;
    for (const QString &include : outsideIncludes(file) + ownIncludes(file)) {
        if (include == u"sqlite3.h" || include.startsWith(u"QtSql") || include.startsWith(u"QSql"))
            complaints += u"%1: only core/store speaks SQL, but it includes %2"_s.arg(file.path, include);
    }
    return complaints;
}

QStringList wallClockRule(const SourceFile &file)
{
    static const QStringList exempt = {u"core/base/clock.cpp"_s, u"core/base/id.cpp"_s};
    const QString room = roomOf(file.path);
    if (room == u"core/store" || room == u"tests" || exempt.contains(file.path))
        return {};
    const QString reading
        = uR"(\bcurrent(?:Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|\bsystem_clock\b)"
          uR"(|\bgettimeofday\s*\(|\bclock_gettime\s*\(|\bstd::time\s*\(|\btime\s*\(\s*(?:nullptr|NULL|0)\s*\))"_s;
    QStringList complaints;
    for (const QString &match : found(reading, withoutComments(file.text)))
        complaints += u"%1: asks the clock on the wall (%2); take a date or a Clock"_s.arg(file.path, match);
    return complaints;
}

QStringList lengthRule(const SourceFile &file)
{
    constexpr qsizetype mostLines = 600;
    const qsizetype lines = file.text.count(u'\n');
    if (lines <= mostLines)
        return {};
    return {u"%1: %2 lines, more than %3"_s.arg(file.path).arg(lines).arg(mostLines)};
}

QStringList promiseRule(const SourceFile &file)
{
    // Written in halves, or this file would break the rule.
    const QString word = uR"(\b(?:TO)"_s + uR"(DO|FIX)"_s + uR"(ME)\b)"_s;
    QStringList complaints;
    for (const QString &match : found(word, file.text))
        complaints += u"%1: %2; do it, or file it"_s.arg(file.path, match);
    return complaints;
}

bool isSource(const QString &path)
{
    static const QStringList endings
        = {u".cpp"_s, u".h"_s, u".sql"_s, u".cmake"_s, u".sh"_s, u"CMakeLists.txt"_s, u"CMakePresets.json"_s};
    return std::any_of(
        endings.begin(), endings.end(), [&](const QString &ending) { return path.endsWith(ending); });
}

std::vector<SourceFile> readSources()
{
    std::vector<SourceFile> files;
    const QDir root(rootPath());
    for (const QString &part : {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"packaging"_s}) {
        QDirIterator each(root.filePath(part), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = root.relativeFilePath(each.next());
            if (isSource(path))
                files.push_back({path, readText(root.filePath(path))});
        }
    }
    files.push_back({u"CMakeLists.txt"_s, readText(root.filePath(u"CMakeLists.txt"_s))});
    return files;
}

bool isCode(const SourceFile &file)
{
    return file.path.endsWith(u".cpp") || file.path.endsWith(u".h");
}
} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileKeepsTheRules_data();
    void everyFileKeepsTheRules();
    void everyRuleFindsWhatItForbids_data();
    void everyRuleFindsWhatItForbids();
    void allowsWhatTheHouseIsBuiltOn_data();
    void allowsWhatTheHouseIsBuiltOn();
};

Q_DECLARE_METATYPE(Rule)

void ArchitectureTest::everyFileKeepsTheRules_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<bool>("codeOnly");
    QTest::newRow("who may include whom") << Rule(directionRule) << true;
    QTest::newRow("core knows no widgets") << Rule(widgetRule) << true;
    QTest::newRow("only the store speaks SQL") << Rule(sqlRule) << true;
    QTest::newRow("no rule asks the clock on the wall") << Rule(wallClockRule) << true;
    QTest::newRow("a file has no more than 600 lines") << Rule(lengthRule) << false;
    QTest::newRow("nothing is promised for later") << Rule(promiseRule) << false;
}

void ArchitectureTest::everyFileKeepsTheRules()
{
    QFETCH(const Rule, rule);
    QFETCH(const bool, codeOnly);
    const std::vector<SourceFile> files = readSources();
    QVERIFY2(files.size() > 1, DUBAN_SOURCE_DIR " holds no sources");

    QStringList complaints;
    for (const SourceFile &file : files) {
        if (isCode(file) || !codeOnly)
            complaints += rule(file);
    }

    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void ArchitectureTest::everyRuleFindsWhatItForbids_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto bad = [](const char *name, Rule rule, const char *path, const QString &text) {
        QTest::newRow(name) << rule << QString::fromUtf8(path) << text;
    };
    bad("upwards", directionRule, "core/domain/a.h", u"#include \"core/calendar/b.h\"\n"_s);
    bad("core to ui", directionRule, "core/base/a.h", u"#include \"ui/common/b.h\"\n"_s);
    bad("a later room", directionRule, "core/briefing/a.h", u"#include \"core/exchange/b.h\"\n"_s);
    bad("store to calendar", directionRule, "core/store/a.h", u"#include \"core/calendar/b.h\"\n"_s);
    bad("screen to screen", directionRule, "ui/projects/a.h", u"#include \"ui/matters/b.h\"\n"_s);
    bad("screen to store", directionRule, "ui/projects/a.h", u"  # include \"core/store/b.h\"\n"_s);
    bad("shell to store", directionRule, "ui/shell/a.h", u"#include \"core/store/b.h\"\n"_s);
    bad("shell to app", directionRule, "ui/shell/a.h", u"#include \"app/b.h\"\n"_s);
    bad("short path", directionRule, "core/domain/a.h", u"#include \"b.h\"\n"_s);
    bad("unknown room", directionRule, "core/helpers/a.h", u"int a;\n"_s);
    bad("widget", widgetRule, "core/briefing/a.cpp", u"#include <QTableView>\n"_s);
    bad("widget by module", widgetRule, "core/briefing/a.cpp", u"#include <QtWidgets/QWidget>\n"_s);
    bad("printer", widgetRule, "core/briefing/a.cpp", u"#include <QPrinter>\n"_s);
    bad("SQLite", sqlRule, "core/session/a.cpp", u"#include <sqlite3.h>\n"_s);
    bad("Qt SQL", sqlRule, "ui/projects/a.cpp", u"#include <QSqlQuery>\n"_s);
    bad("today", wallClockRule, "core/supervision/a.cpp", u"auto d = QDate::currentDate();\n"_s);
    bad("now", wallClockRule, "ui/common/a.cpp", u"auto d = QDateTime::currentDateTimeUtc();\n"_s);
    bad("std clock", wallClockRule, "app/a.cpp", u"std::chrono::system_clock::now();\n"_s);
    bad("601 lines", lengthRule, "core/base/a.cpp", QString(601, u'\n'));
    bad("promise", promiseRule, "core/base/a.cpp", u"// TO"_s + u"DO: later\n"_s);
}

void ArchitectureTest::everyRuleFindsWhatItForbids()
{
    QFETCH(const Rule, rule);
    QFETCH(const QString, path);
    QFETCH(const QString, text);

    QCOMPARE(rule({path, text}).size(), 1);
}

void ArchitectureTest::allowsWhatTheHouseIsBuiltOn_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto good = [](const char *name, Rule rule, const char *path, const QString &text) {
        QTest::newRow(name) << rule << QString::fromUtf8(path) << text;
    };
    good("downwards", directionRule, "core/exchange/a.h", u"#include \"core/briefing/b.h\"\n"_s);
    good("own room", directionRule, "ui/matters/a.h", u"#include \"ui/matters/b.h\"\n"_s);
    good("shell to screen", directionRule, "ui/shell/a.h", u"#include \"ui/matters/b.h\"\n"_s);
    good("app to store", directionRule, "app/a.cpp", u"#include \"core/store/b.h\"\n"_s);
    good("moc's output", directionRule, "ui/common/a.cpp", u"#include \"a.moc\"\n"_s);
    good("action, of QtGui", widgetRule, "core/exchange/a.cpp", u"#include <QAction>\n"_s);
    good("widget in ui", widgetRule, "ui/common/a.cpp", u"#include <QWidget>\n"_s);
    good("SQLite in the store", sqlRule, "core/store/a.cpp", u"#include <sqlite3.h>\n"_s);
    good("the clock itself", wallClockRule, "core/base/clock.cpp", u"QDateTime::currentDateTimeUtc()\n"_s);
    good(
        "talk about clocks", wallClockRule, "core/base/a.h", u"// not currentDate() nor /* system_clock\n"_s);
    good("a row, not a clock", wallClockRule, "ui/common/a.cpp", u"view->currentIndex();\n"_s);
    good("600 lines", lengthRule, "core/base/a.cpp", QString(600, u'\n'));
}

void ArchitectureTest::allowsWhatTheHouseIsBuiltOn()
{
    QFETCH(const Rule, rule);
    QFETCH(const QString, path);
    QFETCH(const QString, text);

    QCOMPARE(rule({path, text}), QStringList());
}

QTEST_APPLESS_MAIN(ArchitectureTest)

#include "tst_architecture.moc"
