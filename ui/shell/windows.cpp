#include "ui/shell/windows.h"

#include "ui/shell/mainwindow.h"

Windows::Windows(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    // The next window begins with what the last one kept.
    m_services.keepSettings = [this, keep = m_services.keepSettings](const WindowSettings &settings) {
        m_services.settings = settings;
        if (keep)
            keep(settings);
    };
}

Windows::~Windows()
{
    for (const QPointer<MainWindow> &window : m_windows)
        delete window.data();
}

MainWindow *Windows::open(const QString &path)
{
    auto *window = new MainWindow(m_services);
    window->setAttribute(Qt::WA_DeleteOnClose);
    constexpr int step = 24; // a second window does not hide the first
    if (!others(window).empty())
        window->move(others(window).back()->pos() + QPoint(step, step));
    m_windows.emplace_back(window);
    connectWindow(window);
    window->start(path);
    window->show();
    return window;
}

std::vector<MainWindow *> Windows::others(const MainWindow *window) const
{
    std::vector<MainWindow *> others;
    for (const QPointer<MainWindow> &each : m_windows)
        if (each && each != window)
            others.push_back(each);
    return others;
}

void Windows::connectWindow(MainWindow *window)
{
    connect(window, &MainWindow::newWindowAsked, this, &Windows::open);
    connect(window, &MainWindow::workspaceChanged, this, [this, window] {
        for (MainWindow *other : others(window))
            if (other->session() && other->session()->path() == window->session()->path())
                other->lookForNews();
    });
    connect(&window->preferences(), &Preferences::changed, this, [this, window] {
        for (MainWindow *other : others(window))
            other->preferences().set(window->preferences().values());
    });
}
