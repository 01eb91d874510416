#include "core/base/id.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

#include <memory>

namespace {
QUuid stamped(QByteArray sixteen, int version)
{
    sixteen[6] = static_cast<char>((sixteen[6] & 0x0f) | (version << 4));
    sixteen[8] = static_cast<char>((sixteen[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(sixteen);
}
} // namespace

IdSource systemIds()
{
    // The counter keeps the order of identities made within one millisecond: an import of 175 rows lists as
    // the sheet did.
    auto last = std::make_shared<std::pair<qint64, quint32>>(0, 0);
    auto turn = std::make_shared<QMutex>();
    return [last, turn] {
        const QMutexLocker locker(turn.get());
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (now > last->first)
            *last = {now, 0};
        else if (++last->second > 0xfff)
            *last = {last->first + 1, 0};
        QByteArray bytes(16, '\0');
        for (int i = 0; i < 6; ++i)
            bytes[i] = static_cast<char>((last->first >> (8 * (5 - i))) & 0xff);
        bytes[6] = static_cast<char>(last->second >> 8);
        bytes[7] = static_cast<char>(last->second & 0xff);
        const quint64 random = QRandomGenerator::system()->generate64();
        for (int i = 0; i < 8; ++i)
            bytes[8 + i] = static_cast<char>((random >> (8 * i)) & 0xff);
        return stamped(bytes, 7);
    };
}

IdSource repeatableIds(const QString &name)
{
    auto count = std::make_shared<int>(0);
    return [name, count] {
        const QByteArray seed = name.toUtf8() + '/' + QByteArray::number((*count)++);
        return stamped(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).left(16), 8);
    };
}
