#pragma once

#include <QDialog>

class QMenuBar;

/// Every key there is, beside the menus for whoever wants to learn them. Not modal.
class KeyboardList : public QDialog
{
    Q_OBJECT

public:
    explicit KeyboardList(const QMenuBar &menus, QWidget *parent = nullptr);
};
