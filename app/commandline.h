#pragma once

#include "core/base/clock.h"
#include "core/base/jsonwriter.h"
#include "core/base/result.h"
#include "core/session/workspacefile.h"

#include <QCommandLineParser>
#include <QStringList>

/// What a verb was called with, and where it says its answer.
class Invocation
{
public:
    static Result<Invocation> parse(const QStringList &arguments);
    /// The whole program: runs the verb, prints its answer or its error, gives the exit code of cli.md.
    static int run(const QStringList &arguments);

    const QString &verb() const { return m_verb; }
    const QStringList &words() const { return m_words; } ///< after the verb
    QString word(qsizetype index) const { return m_words.value(index); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString option(const QString &name) const { return m_options.value(name); }
    bool json() const { return has(QStringLiteral("json")); }
    Result<QDate> today() const; ///< --today, else the clock's

    WorkspaceFile::Actor actor() const; ///< --by, else the login
    Result<std::unique_ptr<WorkspaceFile>> openForReading() const;
    Result<std::unique_ptr<WorkspaceFile>> openForWriting() const;

    void answer(const QByteArray &text) const; ///< to stdout, with a line break
    void tell(const QString &sentence) const; ///< to stderr

private:
    QString m_verb;
    QStringList m_words;
    QMap<QString, QString> m_options;
};

/// What a verb answers: the exit code (0 fine, 1 something to look at), or why it could not.
using VerbResult = Result<int>;

struct Verb
{
    const char *name;
    qsizetype fewestWords;
    qsizetype mostWords;
    VerbResult (*run)(const Invocation &);
    const char *help; ///< English source text, context "Help"
};
const std::vector<Verb> &verbs();
const Verb *findVerb(const QString &name);

VerbResult runSample(const Invocation &call);
VerbResult runImport(const Invocation &call);
VerbResult runList(const Invocation &call);
VerbResult runHistory(const Invocation &call);
VerbResult runUndo(const Invocation &call);
VerbResult runRedo(const Invocation &call);
VerbResult runCheck(const Invocation &call);
VerbResult runBackup(const Invocation &call);
VerbResult runRestore(const Invocation &call);
VerbResult runExport(const Invocation &call);
VerbResult runPack(const Invocation &call);
VerbResult runRename(const Invocation &call);
VerbResult runMerge(const Invocation &call);
VerbResult runHelp(const Invocation &call);

/// {"schema":"duban.VERB/1","file":…,"out":…,"bytes":…,"sha256":…} with what `more` adds; or the path for
/// people.
VerbResult
reportFile(const Invocation &call, const QString &out, const std::function<void(JsonWriter &)> &more = {});
