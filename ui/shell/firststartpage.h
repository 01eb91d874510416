#pragma once

#include <QPushButton>

class QHBoxLayout;
class QVBoxLayout;

/// What is seen before any file is open: three ways to begin, and the files that were open last.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);
    QPushButton *importButton() const { return m_import; }
    QPushButton *sampleButton() const { return m_sample; }
    QPushButton *emptyButton() const { return m_empty; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *keysButton() const { return m_keys; }
    const QList<QPushButton *> &recentButtons() const { return m_recentButtons; }

signals:
    void fileChosen(const QString &path);

private:
    struct Card
    {
        QString icon;
        QString title;
        QString text;
        QPushButton *button;
    };

    QWidget *makeCard(const Card &card);
    QHBoxLayout *buildCards();
    QHBoxLayout *buildFoot();

    QPushButton *m_import;
    QPushButton *m_sample;
    QPushButton *m_empty;
    QPushButton *m_open;
    QPushButton *m_keys;
    QWidget *m_recentPart = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QList<QPushButton *> m_recentButtons;
};
