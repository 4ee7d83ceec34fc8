package io.parley.gateway.socket;

import io.parley.gateway.GatewayConfig;
import io.parley.gateway.Reception;
import io.parley.gateway.Submissions;

/// What every session needs.
record Desk(Reception reception, Feeds feeds, Submissions submissions, GatewayConfig config) {}
