#pragma once

#include "ui/common/theme.h"

#include <QObject>

/// How the program looks and speaks on this machine. The window keeps it and acts on its changes.
class Preferences : public QObject
{
    Q_OBJECT

public:
    struct Values
    {
        QString language; ///< zh, en; empty = as the system says
        Appearance appearance = Appearance::FollowSystem;
        int textPixels = normalTextPixels;
        int zoom = normalZoom; ///< percent

        bool operator==(const Values &) const = default;
    };

    using QObject::QObject;

    const Values &values() const { return m_values; }
    void set(const Values &values)
    {
        if (values == m_values)
            return;
        m_values = values;
        emit changed();
    }

signals:
    void changed();

private:
    Values m_values;
};
