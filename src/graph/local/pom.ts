/** Neo4j's version → the Maven project whose dependencies are the server. */

const dependency = (group: string, artifact: string, version: string) =>
  `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;

/** Community Edition is these three and what they depend on. */
export const pom = (version: string): string => `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>pressgraph</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
${dependency('org.neo4j', 'neo4j', version)}
${dependency('org.neo4j.app', 'neo4j-server', version)}
${dependency('org.neo4j', 'neo4j-slf4j-provider', version)}
  </dependencies>
</project>
`;
