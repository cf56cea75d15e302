// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/connect/connectvalues.h"

#include <QWidget>

#include <map>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace espalier::ui {

class ColourChoice;

//! How to reach a server: a URI pasted, a service, or libpq's own parameters, through ssh or not; with what it is called and marked by, and what
//! becomes of the password.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    //! As pg::parameters() tells; their defaults are shown as placeholders.
    void setParameters(const std::vector<pg::Parameter> &parameters);
    void setServices(const QStringList &services);
    void setFolders(const QStringList &folders);
    void setSshHosts(const QStringList &hosts);
    //! What the form shows is kept already: saving changes that.
    void setSaved(bool isSaved);
    void focusName();
    //! What was pasted is of something else.
    void clearUri();
    //! Without a keychain on this computer only the session is offered.
    void setKeychainAvailable(bool isAvailable);
    void setRequest(const ConnectionRequest &request);
    ConnectionRequest request() const;
    //! Replaces a URI that held a password, which stands in its own field now: at once where it was pasted, else when it is typed to its end.
    void setUri(const QString &text);
    //! All is known but the password: it is asked for.
    void askPassword();
    //! What parseSettings() said to the pasted URI; shown beneath it.
    void setUriError(const QString &text);

Q_SIGNALS:
    void testRequested();
    void openRequested();
    void saveRequested();
    //! The page's owner parses it, and answers with setRequest() or setUriError().
    void uriPasted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void listen();
    void retranslate();
    void addPort(QLineEdit &port);
    bool hasField(const QString &keyword) const;
    void showParameters();
    void hideUri();

    QFormLayout *m_form = nullptr;
    QLineEdit *m_uri = nullptr;
    QLabel *m_uriError = nullptr;
    QComboBox *m_service = nullptr;
    QComboBox *m_tls = nullptr;
    std::map<QString, QLineEdit *> m_fields;
    std::map<QString, QLabel *> m_labels;
    QComboBox *m_secret = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_folder = nullptr;
    QComboBox *m_ssh = nullptr;
    ColourChoice *m_colour = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_open = nullptr;
    std::vector<pg::Parameter> m_parameters;
    QString m_id; //!< of what is shown
    bool m_isSaved = false;
    bool m_hasKeychain = true;
    QString m_hidden; //!< what is to stand in the place of the URI
    qsizetype m_uriLength = 0;
    bool m_isPasted = false;
    std::map<std::string, std::string> m_others; //!< parameters without a field of their own
};

} // namespace espalier::ui
