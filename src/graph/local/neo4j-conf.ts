/** Port and memory → the local server's configuration. */

interface ServerOptions {
  port: number;
  heap: string;
  pagecache: string;
}

/** Loopback and Bolt only; no file or address can be read from Cypher; nothing waits for ever. */
export const neo4jConf = ({ port, heap, pagecache }: ServerOptions, home: string): string => `# Written anew at each start.
server.directories.data=${home}/data
server.directories.logs=${home}/logs
server.directories.run=${home}/run
server.directories.import=${home}/import
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false

# A web page can reach a local Bolt port over WebSocket: never without a password.
dbms.security.auth_enabled=true
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
dbms.security.procedures.allowlist=db.*,dbms.components,dbms.listConfig,dbms.showCurrentUser
dbms.usage_report.enabled=false

server.memory.heap.initial_size=${heap}
server.memory.heap.max_size=${heap}
server.memory.pagecache.size=${pagecache}

# The server is stopped when nobody is left: nobody to be waited for.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=2
internal.server.bolt.thread_pool_shutdown_wait_time=1s

# Plans: one for each statement, whatever the length of its texts and lists (with sizes, a name of 11 characters is planned
# anew after one of 10). A deep one holds 0.4 MB: a thousand, the default, would fill the heap.
internal.cypher.use_parameter_size=false
server.memory.query_cache.per_db_cache_num_entries=250

db.transaction.timeout=120s
db.lock.acquisition.timeout=20s
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=256M size
db.logs.query.enabled=OFF
`;
