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
class ConnectionList;
class TestSteps;

//! Where work begins: the Gym, a server, or a study file; and the connections that are kept.
class ConnectPage : public Page
{
    Q_OBJECT

public:
    explicit ConnectPage(QWidget *parent = nullptr);

    void setGym(const GymState &state);
    void setParameters(const std::vector<pg::Parameter> &parameters);
    void setServices(const QStringList &services);
    void setKeychainAvailable(bool isAvailable);
    //! Of one folder beside each other.
    void setConnections(const std::vector<ConnectionRow> &connections);
    //! Of ssh's configuration.
    void setSshHosts(const QStringList &hosts);
    //! The form is about this one now.
    void showConnection(const ConnectionRequest &request, bool isKept);
    //! That are kept, by their ids.
    void setStudies(const std::vector<ConnectionRow> &studies);
    void setRequest(const ConnectionRequest &request);
    ConnectionRequest request() const;
    void setUriError(const QString &text);
    //! Without its password, in the place of what was pasted.
    void setUri(const QString &text);
    //! Fills the form; only the password is missing, or was refused.
    void askPassword(const ConnectionRequest &request, bool isMissing = false);
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
    void saveRequested(const espalier::ui::ConnectionRequest &request);
    //! A row of the list, by its id.
    void connectionRequested(const QString &id);
    //! One is looked at: the form is to show it.
    void connectionSelected(const QString &id);
    void connectionDuplicated(const QString &id);
    void connectionDeleted(const QString &id);
    void connectionRenamed(const QString &id, const QString &name);
    //! One that is in a file is to be opened.
    void studyFileRequested();
    //! One that is kept, by its id.
    void studyRequested(const QString &id);
    void studyDeleted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

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
    void buildConnections();
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
    QBoxLayout *m_side = nullptr;
    QBoxLayout *m_listed = nullptr; //!< the third column, where there is room for it
    QBoxLayout *m_cards = nullptr; //!< the columns
    bool m_isNarrow = false;
    ConnectionList *m_connections = nullptr;
    GymState m_gymState;
};

} // namespace espalier::ui
