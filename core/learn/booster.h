// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/learn/quantized.h"

#include <string>
#include <vector>

namespace espalier::learn {

//! The library's model while it is trained. Each function throws what check() throws.
class Booster
{
public:
    //! caches: handles of the rows that are trained on, and scored.
    explicit Booster(const std::vector<void *> &caches);
    ~Booster();
    Booster(const Booster &) = delete;
    Booster &operator=(const Booster &) = delete;
    Booster(Booster &&) = delete;
    Booster &operator=(Booster &&) = delete;

    void set(const char *name, const std::string &value);
    void update(int round, const Quantized &data);
    //! The loss on some rows.
    double loss(int round, const Quantized &data);
    //! The library's own document, which has every float exactly.
    Result<Json> document();

private:
    void *m_handle = nullptr; //!< the library's
};

} // namespace espalier::learn
