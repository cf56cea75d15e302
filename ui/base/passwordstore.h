// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace espalier::ui {

//! Passwords in the system's keychain, or in memory until the program ends. They are never written to settings or logs.
class PasswordStore : public QObject
{
    Q_OBJECT

public:
    using Probed = std::function<void(bool hasKeychain)>;
    using Stored = std::function<void(const Result<> &)>;
    using Found = std::function<void(const Result<QString> &)>;

    explicit PasswordStore(QObject *parent = nullptr);

    //! Whether this computer has a keychain that answers.
    void probe(const Probed &done);
    //! key: a connection's display text. done is called later, on this thread. Errors: Io, with the keychain's words.
    void keep(const QString &key, const QString &password, const Stored &done);
    void keepForSession(const QString &key, const QString &password);
    //! An empty password where there is none.
    void find(const QString &key, const Found &done);
    void forget(const QString &key);

private:
    QHash<QString, QString> m_session;
};

} // namespace espalier::ui
