#pragma once

#include "core/domain/workspace.h"

#include <QCryptographicHash>
#include <QFile>

/// What two tests of files ask: are these the same bytes, do these hold the same records?

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file ") + path.toUtf8();
}

inline QByteArray hashOf(const QString &path)
{
    return QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Empty when both hold the same records, else the first table that differs.
inline QByteArray differingTable(const Workspace &a, const Workspace &b)
{
    QByteArray table;
    eachRecordType([&]<typename Record>() {
        const auto same = [](const Ref<Record> &one, const Ref<Record> &other) { return *one == *other; };
        if (table.isEmpty()
            && !std::equal(a.all<Record>().begin(),
                           a.all<Record>().end(),
                           b.all<Record>().begin(),
                           b.all<Record>().end(),
                           same))
            table = Description<Record>::table;
    });
    return table;
}
