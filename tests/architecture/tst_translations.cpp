// Every text has its Chinese, with the same placeholders, and no text in the sources is unknown to the .ts
// files.

#include <QtTest>

#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
struct Message
{
    QString context;
    QString source;
    QStringList translations; // one, or one a plural form
    QString type; // "unfinished", "vanished", "obsolete"; empty when finished

    QString name() const { return u"%1: “%2”"_s.arg(context, source); }
};

QStringList readTranslations(QXmlStreamReader &xml)
{
    QStringList forms;
    QString plain;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            break;
        if (xml.isCharacters())
            plain += xml.text();
        else if (xml.isStartElement())
            forms += xml.readElementText();
    }
    return forms.isEmpty() ? QStringList{plain} : forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value("type"_L1).toString();
            message.translations = readTranslations(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QByteArray &text)
{
    std::vector<Message> messages;
    QXmlStreamReader xml(text);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d|n)"_s);
    QSet<QString> all;
    for (auto each = placeholder.globalMatch(text); each.hasNext();)
        all += each.next().captured();
    return all;
}

QStringList complaints(const std::vector<Message> &messages)
{
    QStringList all;
    for (const Message &message : messages) {
        if (!message.type.isEmpty())
            all += u"%1 is %2"_s.arg(message.name(), message.type);
        for (const QString &translation : message.translations) {
            if (translation.trimmed().isEmpty())
                all += u"%1 has no translation"_s.arg(message.name());
            else if (placeholders(translation) != placeholders(message.source))
                all += u"%1 has other placeholders than “%2”"_s.arg(message.name(), translation);
        }
    }
    return all;
}

QString sourcePath(const QString &below)
{
    return QDir(QString::fromUtf8(DUBAN_SOURCE_DIR)).filePath(below);
}
} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsMissing();
    void everyEntryIsTranslated();
    void everyTextOfTheSourcesHasAnEntry();
};

void TranslationsTest::findsWhatIsMissing()
{
    const QByteArray text
        = "<TS><context><name>Page</name>"
          "<message><source>Fine %1</source><translation>好 %1</translation></message>"
          "<message><source>A</source><translation type=\"unfinished\"></translation></message>"
          "<message><source>B %1</source><translation>乙</translation></message>"
          "<message numerus=\"yes\"><source>%n late</source><translation>"
          "<numerusform>逾期 %n 项</numerusform></translation></message>"
          "<message numerus=\"yes\"><source>%n open</source><translation>"
          "<numerusform></numerusform></translation></message></context></TS>";

    const std::vector<Message> messages = readMessages(text);

    QCOMPARE(messages.size(), 5U);
    QCOMPARE(complaints(messages),
             QStringList({u"Page: “A” is unfinished"_s,
                          u"Page: “A” has no translation"_s,
                          u"Page: “B %1” has other placeholders than “乙”"_s,
                          u"Page: “%n open” has no translation"_s}));
}

void TranslationsTest::everyEntryIsTranslated()
{
    const std::vector<Message> messages
        = readMessages(readBytes(sourcePath(u"translations/duban_zh_CN.ts"_s)));
    QVERIFY2(!messages.empty(), "translations/duban_zh_CN.ts is missing or empty");

    const QStringList all = complaints(messages);

    QVERIFY2(all.isEmpty(), qPrintable(u'\n' + all.join(u'\n')));
}

void TranslationsTest::everyTextOfTheSourcesHasAnEntry()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"duban_zh_CN.ts"_s);
    QVERIFY(QFile::copy(sourcePath(u"translations/duban_zh_CN.ts"_s), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);

    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
                  {u"-silent"_s,
                   u"-locations"_s,
                   u"none"_s,
                   u"-no-obsolete"_s,
                   sourcePath(u"core"_s),
                   sourcePath(u"ui"_s),
                   sourcePath(u"app"_s),
                   u"-I"_s,
                   sourcePath({}),
                   u"-ts"_s,
                   copy});
    QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    const QStringList all = complaints(readMessages(readBytes(copy)));
    QVERIFY2(all.isEmpty(),
             qPrintable(u"\nRun: cmake --build --preset dev -t update_translations\n"_s + all.join(u'\n')));
}

QTEST_GUILESS_MAIN(TranslationsTest)

#include "tst_translations.moc"
