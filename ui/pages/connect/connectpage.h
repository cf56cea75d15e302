// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/connectionmodel.h"
#include "ui/pages/connect/connectvalues.h"
#include "ui/widgets/page.h"

class QAction;
class QBoxLayout;
class QFrame;
class QLabel;
class QListView;
class QPushButton;

namespace espalier::ui {

class ConnectionForm;
class TestSteps;

//! Where work begins: the Gym, a server, or a study file; and what was open before.
class ConnectPage : public Page
{
    Q_OBJECT

public:
    explicit ConnectPage(QWidget *parent = nullptr);

    void setGym(const GymState &state);
    void setParameters(const std::vector<pg::Parameter> &parameters);
    void setServices(const QStringList &services);
    void setKeychainAvailable(bool isAvailable);
    void setRecent(const std::vector<ConnectionRow> &connections);
    //! That are kept, by their ids.
    void setStudies(const std::vector<ConnectionRow> &studies);
    void setRequest(const ConnectionRequest &request);
    ConnectionRequest request() const;
    void setUriError(const QString &text);
    //! Without its password, in the place of what was pasted.
    void setUri(const QString &text);
    //! Fills the form; only the password is missing.
    void askPassword(const ConnectionRequest &request);
    void setTestSteps(const std::vector<TestStep> &steps);
    //! Something is being opened: the cards wait.
    void setBusy(const QString &what);
    //! What was being opened is not.
    void setFailed(const Error &error);
    ConnectionForm &form() const { return *m_form; }

Q_SIGNALS:
    void gymRequested();
    void testRequested(const espalier::ui::ConnectionRequest &request);
    void connectRequested(const espalier::ui::ConnectionRequest &request);
    //! A row of the recent ones, by its id.
    void recentRequested(const QString &id);
    //! One is looked at: the form is to show it.
    void recentSelected(const QString &id);
    void recentForgotten(const QString &id);
    //! One that is in a file is to be opened.
    void studyFileRequested();
    //! One that is kept, by its id.
    void studyRequested(const QString &id);
    void studyDeleted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct CardParts
    {
        QFrame *frame = nullptr;
        QLabel *icon = nullptr;
        QString iconName;
        QLabel *title = nullptr;
        QLabel *text = nullptr;
        QBoxLayout *column = nullptr;
    };

    CardParts makeCard(const QString &iconName);
    void buildGym();
    void buildServer();
    void buildStudy();
    void buildRecent(QBoxLayout &column);
    QString selectedRecent() const;
    void retranslate();
    void tint();

    QLabel *m_title = nullptr;
    CardParts m_gym;
    CardParts m_server;
    CardParts m_study;
    QLabel *m_gymDetail = nullptr;
    QPushButton *m_openGym = nullptr;
    ConnectionForm *m_form = nullptr;
    TestSteps *m_steps = nullptr;
    QPushButton *m_openStudy = nullptr;
    ConnectionModel *m_studies = nullptr;
    QListView *m_studyList = nullptr;
    QLabel *m_noStudies = nullptr;
    QAction *m_continueStudy = nullptr;
    QAction *m_deleteStudy = nullptr;
    QLabel *m_recentTitle = nullptr;
    ConnectionModel *m_recent = nullptr;
    QListView *m_recentList = nullptr;
    QLabel *m_noRecent = nullptr;
    QAction *m_openRecent = nullptr;
    QAction *m_forgetRecent = nullptr;
    GymState m_gymState;
};

} // namespace espalier::ui
