// Draws every screen into PNG files, for people to look at: `duban_gallery FOLDER [--lang zh|en] [--dark]
// [--size 1440x900]`. Twice as large with QT_SCALE_FACTOR=2. packaging/gallery.sh calls it for all variants.

#include "app/language.h"
#include "app/sample.h"
#include "app/windowapp.h"
#include "ui/common/bannerbar.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
struct Variant
{
    QString folder;
    QString language;
    Appearance appearance = Appearance::Light;
    QSize size;
};

/// The sample many times over: 100 × 175 projects and 120 matters.
ChangeSet manyRecords(const Workspace &sample, const IdSource &ids)
{
    constexpr int copies = 100;
    ChangeSet changes;
    for (int copy = 2; copy <= copies; ++copy) {
        for (const Ref<Project> &project : sample.all<Project>()) {
            Project more = *project;
            more.id = makeId<ProjectId>(ids);
            more.name += u" %1"_s.arg(copy);
            changes.push_back(made(more));
        }
        for (const Ref<Matter> &matter : sample.all<Matter>()) {
            Matter more = *matter;
            more.id = makeId<MatterId>(ids);
            more.code += u"-%1"_s.arg(copy);
            changes.push_back(made(more));
        }
    }
    return changes;
}

class Gallery
{
public:
    explicit Gallery(const Variant &variant)
        : m_variant(variant)
    {
    }

    void drawAll()
    {
        drawFirstStart();
        drawFile(u"normal"_s, true, false);
        drawFile(u"empty"_s, false, false);
        drawFile(u"full"_s, true, true);
    }

private:
    std::unique_ptr<MainWindow> openWindow()
    {
        WindowSettings settings;
        settings.preferences.appearance = m_variant.appearance;
        settings.preferences.language = m_variant.language;
        Services services = windowServices(settings, {u"duban"_s, u"--today"_s, u"2021-11-12"_s});
        services.login = u"示例"_s;
        services.keepSettings = [](const WindowSettings &) {};
        auto window = std::make_unique<MainWindow>(services);
        window->resize(m_variant.size);
        window->show();
        return window;
    }

    void draw(MainWindow &window, const QString &name) const
    {
        constexpr int untilQuiet = 1500; // work that a page does behind its first frame
        QTest::qWait(untilQuiet);
        const QString file = QDir(m_variant.folder).filePath(name + u".png"_s);
        if (!window.grab().save(file))
            qWarning("%s could not be written", qPrintable(file));
    }

    void drawFirstStart()
    {
        const auto window = openWindow();
        window->start();
        draw(*window, u"first-start"_s);
    }

    void drawFile(const QString &state, bool isSample, bool isFull)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"重点项目2021.duban"_s);
        const WorkspaceFile::Actor actor{u"示例"_s, systemIds(), systemClock()};
        if (isSample ? !writeSample(path) : !WorkspaceFile::create(path, actor))
            return qWarning("%s could not be made", qPrintable(path));
        if (isFull) {
            const auto file = WorkspaceFile::open(path, actor);
            const ChangeSet more = manyRecords((*file)->workspace(), actor.ids);
            if (!(*file)->perform([more](const Workspace &) -> Result<ChangeSet> { return more; }, u"…"_s))
                return qWarning("%s could not be filled", qPrintable(path));
        }
        const auto window = openWindow();
        window->start(path);
        if (!QTest::qWaitFor([&] { return window->desk() != nullptr; }))
            return qWarning("%s was not opened", qPrintable(path));
        for (const PageKind &kind : window->desk()->kinds()) {
            window->showPage(kind.key);
            draw(*window, kind.key + u'-' + state);
        }
    }

    Variant m_variant;
};

Variant variantIn(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption language(u"lang"_s, u"zh or en"_s, u"language"_s, u"zh"_s);
    const QCommandLineOption dark(u"dark"_s, u"the dark appearance"_s);
    const QCommandLineOption size(u"size"_s, u"of the window"_s, u"WxH"_s, u"1440x900"_s);
    parser.addOptions({language, dark, size});
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.process(arguments);
    const QStringList sides = parser.value(size).split(u'x');
    const QStringList rest = parser.positionalArguments();
    return {rest.value(0, u"."_s),
            parser.value(language),
            parser.isSet(dark) ? Appearance::Dark : Appearance::Light,
            {sides.value(0).toInt(), sides.value(1).toInt()}};
}
} // namespace

int main(int count, char **words)
{
    QApplication application(count, words);
    const Variant variant = variantIn(QApplication::arguments());
    QDir().mkpath(variant.folder);
    const Language language(variant.language);
    Gallery(variant).drawAll();
    return 0;
}
