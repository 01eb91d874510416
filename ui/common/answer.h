#pragma once

#include <QFuture>
#include <QFutureWatcher>

/// Calls `take` with what the future brings, in the receiver's thread, unless the receiver or the work is
/// gone by then. Not QFuture::then(context): in Qt 6.4 that asserts when its context dies before the answer
/// comes.
template <typename Answer, typename Take>
void whenAnswered(const QFuture<Answer> &future, QObject *receiver, Take take)
{
    auto *watcher = new QFutureWatcher<Answer>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        if (watcher->future().isResultReadyAt(0))
            take(watcher->result());
    });
    watcher->setFuture(future);
}
