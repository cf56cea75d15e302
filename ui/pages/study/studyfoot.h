// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace espalier::ui {

class LineOfText;

//! What stands below a study: what was fetched of it, and what can be done with all of it.
class StudyFoot : public QWidget
{
    Q_OBJECT

public:
    enum class Wish
    {
        Open,
        Save,
        Undo,
        Redo,
        Fetch,
        FetchAfresh,
        Train
    };

    explicit StudyFoot(QWidget *parent = nullptr);

    void setText(const QString &text);
    //! What Undo and Redo would do; empty where there is nothing.
    void setHistory(const QString &undo, const QString &redo);
    void setSaveEnabled(bool isEnabled);
    void setFetchEnabled(bool isEnabled);
    void setTrainEnabled(bool isEnabled);
    //! There is something that was fetched.
    void setExportEnabled(bool isEnabled);

Q_SIGNALS:
    void exportRequested();
    void wished(espalier::ui::StudyFoot::Wish wish);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const char *name, const char *iconName);
    QPushButton *addButton(const char *name, const char *iconName, Wish wish);
    void retranslate();

    QString m_undoText;
    QString m_redoText;
    LineOfText *m_text = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_fetch = nullptr;
    QAction *m_fetchAfresh = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_train = nullptr;
};

} // namespace espalier::ui
