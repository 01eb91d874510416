#include "app/commandline.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QLatin1String kindWord(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage:
    case Error::Kind::Invalid:
        return "usage"_L1;
    case Error::Kind::NotOurs:
        return "not_ours"_L1;
    case Error::Kind::Newer:
        return "newer"_L1;
    case Error::Kind::Damaged:
        return "damaged"_L1;
    case Error::Kind::Locked:
        return "locked"_L1;
    case Error::Kind::ReadOnly:
        return "read_only"_L1;
    case Error::Kind::DiskFull:
        return "disk_full"_L1;
    case Error::Kind::Unreadable:
    case Error::Kind::Cancelled:
        return "unreadable"_L1;
    case Error::Kind::Missing:
        return "missing"_L1;
    case Error::Kind::Conflict:
        return "conflict"_L1;
    }
    return "unreadable"_L1;
}

QByteArray errorJson(const Error &error)
{
    JsonWriter json;
    json.beginObject();
    json.pair(u"schema", QStringView(u"duban.error/1"));
    json.pair(u"kind", QStringView(QString(kindWord(error.kind))));
    json.pair(u"message", QStringView(error.message));
    json.key(u"where");
    json.beginObject();
    const auto textOrNull = [&](QStringView name, const QString &text) {
        json.key(name);
        text.isEmpty() ? json.null() : json.value(QStringView(text));
    };
    textOrNull(u"file", error.where.file);
    textOrNull(u"sheet", error.where.sheet);
    json.key(u"row");
    error.where.row > 0 ? json.value(qint64(error.where.row)) : json.null();
    textOrNull(u"column", error.where.column);
    json.endObject();
    json.endObject();
    return json.take();
}

int reportError(const Error &error, bool json)
{
    if (json) {
        std::fputs(errorJson(error).constData(), stdout);
        std::fputc('\n', stdout);
    }
    std::fprintf(stderr, "duban: %s\n", error.message.toUtf8().constData());
    return error.kind == Error::Kind::Usage ? 2 : 3;
}

QList<QCommandLineOption> allOptions()
{
    const auto flag = [](const QString &name) { return QCommandLineOption(name); };
    const auto value = [](const QStringList &names) { return QCommandLineOption(names, {}, u"value"_s); };
    return {flag(u"json"_s),
            flag(u"csv"_s),
            flag(u"dry-run"_s),
            flag(u"exit-code"_s),
            value({u"as"_s}),
            value({u"unit"_s}),
            value({u"sheet"_s}),
            value({u"money-unit"_s}),
            value({u"decide"_s}),
            value({u"today"_s}),
            value({u"by"_s}),
            value({u"lang"_s}),
            value({u"kind"_s}),
            value({u"o"_s, u"out"_s}),
            value({u"type"_s}),
            value({u"parts"_s}),
            value({u"on"_s})};
}
} // namespace

Result<Invocation> Invocation::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QList<QCommandLineOption> options = allOptions();
    parser.addOptions(options);
    Invocation call;
    // Even a wrong call says it the way it was asked to.
    if (arguments.contains(u"--json"_s))
        call.m_options.insert(u"json"_s, {});
    if (!parser.parse(arguments))
        return failure(Error::Kind::Usage,
                       CommandLineText::tr("%1 See “duban help”.").arg(parser.errorText()));
    for (const QCommandLineOption &option : options)
        if (parser.isSet(option))
            call.m_options.insert(option.names().last(), parser.value(option));
    QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return failure(Error::Kind::Usage, CommandLineText::tr("What is to be done? See “duban help”."));
    call.m_verb = words.takeFirst();
    call.m_words = words;
    const Verb *verb = findVerb(call.m_verb);
    if (!verb)
        return failure(Error::Kind::Usage,
                       CommandLineText::tr("There is no “%1”. See “duban help”.").arg(call.m_verb));
    if (words.size() < verb->fewestWords || words.size() > verb->mostWords)
        return failure(Error::Kind::Usage,
                       CommandLineText::tr("Usage: duban %1")
                           .arg(QCoreApplication::translate("Help", verb->help).section(u'\n', 0, 0)));
    return call;
}

int Invocation::run(const QStringList &arguments)
{
    const auto call = parse(arguments);
    if (!call)
        return reportError(call.error(), arguments.contains(u"--json"_s));
    const VerbResult result = findVerb(call->verb())->run(*call);
    std::fflush(stdout);
    return result ? *result : reportError(result.error(), call->json());
}

Result<QDate> Invocation::today() const
{
    if (!has(u"today"_s))
        return systemClock().today();
    const QDate day = QDate::fromString(option(u"today"_s), Qt::ISODate);
    if (!day.isValid())
        return failure(
            Error::Kind::Usage,
            CommandLineText::tr("--today wants a day like 2021-11-15, not “%1”.").arg(option(u"today"_s)));
    return day;
}

WorkspaceFile::Actor Invocation::actor() const
{
    QString name = option(u"by"_s);
    if (name.isEmpty())
        name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", QDir::home().dirName()));
    return {name, systemIds(), systemClock()};
}

Result<std::unique_ptr<WorkspaceFile>> Invocation::openForReading() const
{
    return WorkspaceFile::open(word(0), actor(), {StoreOptions::Access::ReadOnly});
}

Result<std::unique_ptr<WorkspaceFile>> Invocation::openForWriting() const
{
    return WorkspaceFile::open(word(0), actor());
}

void Invocation::answer(const QByteArray &text) const
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fputc('\n', stdout);
}

void Invocation::tell(const QString &sentence) const
{
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
}

VerbResult
reportFile(const Invocation &call, const QString &out, const std::function<void(JsonWriter &)> &more)
{
    QFile file(out);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(
            Error::Kind::Unreadable,
            CommandLineText::tr("%1 was written but cannot be read back.").arg(QFileInfo(out).fileName()),
            {out, {}, 0, {}});
    if (!call.json()) {
        call.tell(CommandLineText::tr("Written: %1 (%2 bytes)").arg(out).arg(file.size()));
        return 0;
    }
    JsonWriter json;
    json.beginObject();
    json.pair(u"schema", QStringView(QString(u"duban."_s + call.verb() + u"/1"_s)));
    json.pair(u"file", QStringView(call.word(0)));
    json.pair(u"out", QStringView(out));
    json.pair(u"bytes", file.size());
    json.pair(u"sha256", QStringView(QString::fromLatin1(hash.result().toHex())));
    if (more)
        more(json);
    json.endObject();
    call.answer(json.text());
    return 0;
}
