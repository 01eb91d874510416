#pragma once

#include "core/briefing/pack.h"
#include "core/calendar/workcalendar.h"
#include "core/domain/workspace.h"
#include "core/exchange/pdf/pdffonts.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

class QPrinter;

/// What came of setting a pack in type.
struct PackProof
{
    int pages = 0;
    std::vector<int> partPages; ///< the first page of each part asked for, from 0; -1 = nothing to print
    QList<SubstitutedFont> substituted;
    QString unprintable; ///< characters that no font here has
    QStringList differences; ///< figures that differ from the lists
};

/// Composes a pack and sets it in type in a thread of its own, and paints its pages there: fonts stay in the
/// thread that opened them. A newer request makes the answers of an older one unwanted.
class PackPress : public QObject
{
    Q_OBJECT

public:
    enum class Urgency { Thumbnail, Page };

    explicit PackPress(QObject *parent = nullptr);
    ~PackPress() override;

    /// `sheet` is the size in which the first page is wanted, in pixels.
    void compose(const Workspace &workspace,
                 const WorkCalendar &calendar,
                 const PackRequest &request,
                 QSize sheet);
    void render(int page, QSize pixels, Urgency urgency);
    /// The same pages on paper.
    void print(const std::shared_ptr<QPrinter> &printer);
    void stop() { ++m_wanted; }

signals:
    void firstPageReady(const QImage &image);
    void ready(const PackProof &proof);
    void rendered(int page, const QImage &image, PackPress::Urgency urgency);
    void printed(bool isPrinted);

private:
    struct Job;
    struct Set;

    void work(const Job &job);
    template <typename Tell>
    void tell(int number, Tell tell);

    std::atomic<int> m_wanted = 0;
    std::unique_ptr<Set> m_set; ///< touched in the press's thread only
    QThreadPool m_thread;
};
