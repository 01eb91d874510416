#include "app/commandline.h"

using namespace Qt::StringLiterals;

namespace {
struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

const std::vector<Verb> verbTable{
    {"sample",
     1,
     1,
     runSample,
     QT_TRANSLATE_NOOP("Help",
                       "sample FILE\nMakes the labelled sample workspace. Refuses a file that exists.")},
    {"import",
     2,
     2,
     runImport,
     QT_TRANSLATE_NOOP("Help",
                       "import FILE LEDGER [--as projects|weekly|matters] [--unit NAME] [--sheet S] "
                       "[--money-unit 元|万元|亿元] "
                       "[--decide FILE.json] [--dry-run] [--json]\nTakes a ledger in as one edit; makes "
                       "FILE if it is not there. 1 = "
                       "rows are undecided or refused.")},
    {"list",
     2,
     2,
     runList,
     QT_TRANSLATE_NOOP(
         "Help",
         "list FILE projects|matters|overdue|due|meetings|units [--kind matters|nodes|all] [--today D] "
         "[--csv|--json] "
         "[--exit-code]\nSays what stands in the file. With --exit-code, 1 = something is overdue.")},
    {"history",
     1,
     2,
     runHistory,
     QT_TRANSLATE_NOOP("Help", "history FILE [ID] [--json]\nEvery edit, or those of one record.")},
    {"undo",
     1,
     1,
     runUndo,
     QT_TRANSLATE_NOOP("Help", "undo FILE [--json]\nTakes back the last edit. 1 = nothing to undo.")},
    {"redo",
     1,
     1,
     runRedo,
     QT_TRANSLATE_NOOP("Help",
                       "redo FILE [--json]\nBrings back the last edit taken back. 1 = nothing to redo.")},
    {"check",
     1,
     1,
     runCheck,
     QT_TRANSLATE_NOOP(
         "Help", "check FILE [--json]\nProves the file: pages, references, journal, rules. 1 = findings.")},
    {"backup",
     2,
     2,
     runBackup,
     QT_TRANSLATE_NOOP("Help", "backup FILE OUT [--json]\nWrites a whole, checked copy.")},
    {"restore",
     2,
     2,
     runRestore,
     QT_TRANSLATE_NOOP("Help",
                       "restore FILE BACKUP [--json]\nMakes the file what the backup was, as one edit "
                       "that can be undone.")},
    {"export",
     2,
     2,
     runExport,
     QT_TRANSLATE_NOOP("Help",
                       "export FILE projects|matters -o OUT.xlsx|csv [--json]\nWrites a table that can "
                       "be taken in again.")},
    {"pack",
     1,
     1,
     runPack,
     QT_TRANSLATE_NOOP(
         "Help",
         "pack FILE [--today D] [--unit U] [--parts a,b] -o OUT.pdf [--json]\nWrites the briefing "
         "pack. Parts, in the order given: cover, contents, overall, overdue, leaders, due, "
         "lights, obstacles, projects, sheets. Without --parts, all but leaders and sheets.")},
    {"rename",
     3,
     3,
     runRename,
     QT_TRANSLATE_NOOP("Help",
                       "rename FILE UNIT NAME [--on D] [--json]\nRenames a unit from a day on; earlier "
                       "records keep the old name.")},
    {"merge",
     3,
     3,
     runMerge,
     QT_TRANSLATE_NOOP("Help",
                       "merge FILE FROM INTO [--on D] [--json]\nMerges two units, people or projects, "
                       "given by id or name.")},
    {"help", 0, 1, runHelp, QT_TRANSLATE_NOOP("Help", "help [VERB]\nSays how a verb is called.")},
};
} // namespace

const std::vector<Verb> &verbs()
{
    return verbTable;
}

const Verb *findVerb(const QString &name)
{
    for (const Verb &verb : verbs())
        if (name == QLatin1String(verb.name))
            return &verb;
    return nullptr;
}

VerbResult runHelp(const Invocation &call)
{
    if (!call.words().isEmpty()) {
        const Verb *verb = findVerb(call.word(0));
        if (!verb)
            return failure(Error::Kind::Usage,
                           HelpText::tr("There is no “%1”. See “duban help”.").arg(call.word(0)));
        call.answer("duban " + QCoreApplication::translate("Help", verb->help).toUtf8());
        return 0;
    }
    QStringList lines{HelpText::tr("duban [FILE] opens the window. Without a window:")};
    for (const Verb &verb : verbs()) {
        const QStringList parts = QCoreApplication::translate("Help", verb.help).split(u'\n');
        lines << u"  duban "_s + parts.value(0) << u"      "_s + parts.value(1);
    }
    lines << HelpText::tr("Exit codes: 0 fine, 1 something to look at, 2 wrong use, 3 could not. --by NAME "
                          "says who acts, --lang zh|en the language.");
    call.answer(lines.join(u'\n').toUtf8());
    return 0;
}
