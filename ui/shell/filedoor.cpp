#include "ui/shell/filedoor.h"

#include "ui/common/answer.h"

#include <QtConcurrent>

namespace {
/// What the window asks first is read here, away from its thread: the journal may be long.
Result<std::unique_ptr<WorkspaceFile>> openedWithJournal(const QString &path,
                                                         const WorkspaceFile::Actor &actor)
{
    auto file = WorkspaceFile::open(path, actor);
    if (file)
        (void)(*file)->stacks();
    return file;
}
} // namespace

FileDoor::FileDoor(WorkspaceFile::Actor actor, WriteSample writeSample, QObject *parent)
    : QObject(parent)
    , m_actor(std::move(actor))
    , m_writeSample(std::move(writeSample))
{
}

void FileDoor::run(const QString &path, std::function<File()> work)
{
    emit started(path);
    const int request = ++m_request;
    const auto take = [this, path, request](const std::shared_ptr<File> &file) {
        if (request != m_request)
            return;
        if (*file)
            emit opened(std::make_shared<std::unique_ptr<WorkspaceFile>>(std::move(**file)));
        else
            emit failed(path, file->error());
    };
    whenAnswered(
        QtConcurrent::run([work = std::move(work)] { return std::make_shared<File>(work()); }), this, take);
}

void FileDoor::open(const QString &path)
{
    run(path, [path, actor = m_actor] { return openedWithJournal(path, actor); });
}

void FileDoor::create(const QString &path)
{
    run(path, [path, actor = m_actor] { return WorkspaceFile::create(path, actor); });
}

void FileDoor::makeSample(const QString &path)
{
    run(path, [path, actor = m_actor, write = m_writeSample]() -> File {
        if (const Outcome written = write(path); !written)
            return tl::unexpected(written.error());
        return openedWithJournal(path, actor);
    });
}
