/** Every type that others refer to, by name: files that define types import this one, not each other. */
import type { Row } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';

const rows = (name: string) => builder.objectRef<Row>(name);
const filter = (name: string) => builder.inputRef<object>(name);

/** Region, Agency, Official, Project: what articles are about. */
export const Entity = builder.interfaceRef<object>('Entity');

export const Agency = rows('Agency');
export const Article = rows('Article');
export const Figure = rows('Figure');
export const Official = rows('Official');
export const Page = rows('Page');
export const Project = rows('Project');
export const Publication = rows('Publication');
export const Region = rows('Region');
export const Evidence = rows('Evidence');
export const Mention = rows('Mention');
export const Post = rows('Post');

export const AgencyConnection = rows('AgencyConnection');
export const AgencyOfProjectConnection = rows('AgencyOfProjectConnection');
export const ArticleConnection = rows('ArticleConnection');
export const EntityConnection = rows('EntityConnection');
export const FigureConnection = rows('FigureConnection');
export const MentionConnection = rows('MentionConnection');
export const OfficialConnection = rows('OfficialConnection');
export const PageConnection = rows('PageConnection');
export const PostConnection = rows('PostConnection');
export const ProjectConnection = rows('ProjectConnection');
export const ProjectInRegionConnection = rows('ProjectInRegionConnection');
export const ProjectLedConnection = rows('ProjectLedConnection');
export const PublicationConnection = rows('PublicationConnection');
export const RegionConnection = rows('RegionConnection');
export const RegionOfProjectConnection = rows('RegionOfProjectConnection');
export const SubjectConnection = rows('SubjectConnection');

export const AgencyFilter = filter('AgencyFilter');
export const ArticleFilter = filter('ArticleFilter');
export const EntityFilter = filter('EntityFilter');
export const FigureFilter = filter('FigureFilter');
export const MentionFilter = filter('MentionFilter');
export const OfficialFilter = filter('OfficialFilter');
export const PageFilter = filter('PageFilter');
export const PostFilter = filter('PostFilter');
export const ProjectFilter = filter('ProjectFilter');
export const PublicationFilter = filter('PublicationFilter');
export const RegionFilter = filter('RegionFilter');
