// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/connectvalues.h"

#include <QWidget>

#include <map>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace espalier::ui {

//! How to reach a server: a URI pasted, a service, or libpq's own parameters; with a colour and what becomes of the password.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    //! As pg::parameters() tells; their defaults are shown as placeholders.
    void setParameters(const std::vector<pg::Parameter> &parameters);
    void setServices(const QStringList &services);
    //! Without a keychain on this computer only the session is offered.
    void setKeychainAvailable(bool isAvailable);
    void setRequest(const ConnectionRequest &request);
    ConnectionRequest request() const;
    //! What parseSettings() said to the pasted URI; shown beneath it.
    void setUriError(const QString &text);

Q_SIGNALS:
    void testRequested();
    void openRequested();
    //! The page's owner parses it, and answers with setRequest() or setUriError().
    void uriPasted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void buildColours();

    QFormLayout *m_form = nullptr;
    QLineEdit *m_uri = nullptr;
    QLabel *m_uriError = nullptr;
    QComboBox *m_service = nullptr;
    QComboBox *m_tls = nullptr;
    std::map<QString, QLineEdit *> m_fields;
    std::map<QString, QLabel *> m_labels;
    QComboBox *m_secret = nullptr;
    QWidget *m_colours = nullptr;
    QButtonGroup *m_colourGroup = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_open = nullptr;
    bool m_hasKeychain = true;
};

} // namespace espalier::ui
