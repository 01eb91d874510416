#pragma once

#include "core/session/session.h"

/// Opens and makes workspace files away from the GUI thread. One at a time: a newer request replaces an older
/// one.
class FileDoor : public QObject
{
    Q_OBJECT

public:
    using WriteSample = std::function<Outcome(const QString &path)>;
    using Opened = std::shared_ptr<std::unique_ptr<WorkspaceFile>>; ///< to be taken by the one receiver

    FileDoor(WorkspaceFile::Actor actor, WriteSample writeSample, QObject *parent = nullptr);

    void open(const QString &path);
    void create(const QString &path);
    void makeSample(const QString &path);

signals:
    void started(const QString &path);
    void opened(const FileDoor::Opened &file);
    void failed(const QString &path, const Error &error);

private:
    using File = Result<std::unique_ptr<WorkspaceFile>>;

    void run(const QString &path, std::function<File()> work);

    WorkspaceFile::Actor m_actor;
    WriteSample m_writeSample;
    int m_request = 0;
};
